/** What was unusual, in words for a beheerder. */
export const MELDING_TEKST = {
  daglimiet_profielen: 'Het aantal profielen per dag is bereikt.',
  daglimiet_lijst: 'Het aantal pagina’s van de lijst per dag is bereikt.',
  tempo: 'Er zijn in een kwartier heel veel pagina’s geopend.',
  doorbladeren: 'Bij één zoekvraag is bijna de hele lijst doorgebladerd.',
} as const
