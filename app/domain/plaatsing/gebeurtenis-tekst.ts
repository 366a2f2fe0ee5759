/** What happened with a plaatsing, in the words of the WSP. What is not in it is not shown. */
export const PLAATSING_GEBEURTENIS: Record<string, string> = {
  'plaatsing.vastgelegd': 'Plaatsing vastgelegd',
  'plaatsing.start-aangepast': 'Gegevens bij de start aangepast',
  'plaatsing.contract-eindigt': 'Bericht gestuurd: het contract loopt af',
  'plaatsing.verlengd': 'Nieuw contract vastgelegd',
  'plaatsing.uren-gewijzigd': 'Andere uren vastgelegd',
  'plaatsing.partner-gewijzigd': 'Partner gewijzigd',
  'plaatsing.beeindigd': 'Einde vastgelegd',
  'plaatsing.einde-teruggedraaid': 'Einde teruggedraaid',
}
