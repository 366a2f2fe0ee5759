/** What happened in a bemiddeling, in the words of the WSP. What is not in it is not shown. */
export const GEBEURTENIS_TEKST: Record<string, string> = {
  'bemiddeling.voorgesteld': 'Voorgesteld aan de kandidaat',
  'bemiddeling.akkoord-kandidaat': 'De kandidaat zei ja',
  'bemiddeling.aangeboden': 'Anoniem profiel aangeboden aan de werkgever',
  'bemiddeling.belangstelling': 'De werkgever wil kennismaken',
  'bemiddeling.toestemming-gegeven': 'De kandidaat gaf toestemming om de naam te delen',
  'bemiddeling.toestemming-ingetrokken': 'De kandidaat trok de toestemming in',
  'bemiddeling.kennismaking-gepland': 'Kennismaking gepland',
  'bemiddeling.identiteit-getoond': 'De werkgever bekeek naam en contactgegevens',
  'bemiddeling.terugkoppeling-gegeven': 'De werkgever vertelde hoe de kennismaking was',
  'bemiddeling.herinnerd': 'Het portaal stuurde een herinnering',
  'bemiddeling.proefplaatsing-verlengd': 'Proefplaatsing verlengd',
  'bemiddeling.proefplaatsing-gestart': 'Proefplaatsing vastgelegd',
  'bemiddeling.beeindigd': 'Bemiddeling gestopt',
}
