import type { ContactSoort } from '#prisma/generated/client.ts'

// Short reports as an adviseur writes them. They name no one: that is what the form asks, too.
// prettier-ignore
export const VERSLAGEN: Record<ContactSoort, readonly string[]> = {
  telefoon: [
    'Gebeld over de planning van het voorjaar. Er komen waarschijnlijk twee plekken bij.',
    'Teruggebeld over loonkostensubsidie. Uitgelegd wat de gemeente doet en wat de werkgever zelf moet regelen.',
    'De vacature loopt nog. De werkgever wil iemand die vroeg kan beginnen en is soepel met uren.',
    'Gevraagd hoe het gaat met de nieuwe medewerker. Het gaat goed, de eerste weken waren druk.',
    'Geen gehoor, voicemail ingesproken. Later teruggebeld: nu geen ruimte, in het najaar wel.',
    'Vraag over de proefplaatsing. Afgesproken dat wij de afspraken op papier zetten.',
  ],
  bezoek: [
    'Rondleiding gehad op de werkvloer. Vier taken gezien die los van elkaar te doen zijn.\nDe teamleider staat open voor iemand met begeleiding.',
    'Kennisgemaakt met de nieuwe bedrijfsleider. Uitgelegd wat het WSP doet en wat het kost: niets.',
    'Gesproken over functiecreatie in het magazijn. Het inpakwerk kan een aparte functie worden.',
    'Werkplek bekeken voor een begeleide start. Er is een vaste buddy en een rustige hoek.',
  ],
  mail: [
    'Folder over jobcoaching en de Harrie-training gestuurd.',
    'De werkgever mailde een nieuwe vacature. Tekst teruggestuurd met vragen over de werktijden.',
    'Uitnodiging gestuurd voor het werkfestival. De werkgever wil een kraam.',
    'Overzicht van regelingen gestuurd, met de datum waarop de bedragen gelden.',
  ],
  event: [
    'Gesproken bij de kraam op het werkfestival. Drie mensen lieten hun gegevens achter.',
    'Aanwezig bij de bijeenkomst over inclusief werkgeven. Wil daarna een gesprek.',
  ],
}

export const AFSPRAKEN: readonly string[] = [
  'Stuur de folder over jobcoaching',
  'Bel terug over de nieuwe vacature',
  'Plan een bezoek aan de werkvloer',
  'Mail het overzicht van regelingen',
  'Vraag of de plek nog open is',
  'Regel een afspraak met de jobcoach',
  'Stuur de afspraken over de proefplaatsing',
  'Nodig uit voor de Harrie-training',
]

export const EXTRA_TAKEN: readonly string[] = [
  'Jaarlijks gesprek plannen',
  'Vraag naar plekken voor een stage',
  'Kijk of de gegevens nog kloppen',
  'Bel over het werkfestival',
  'Bespreek een plek met begeleiding',
]

export const NOTITIES: readonly string[] = [
  'Het beste te bellen tussen 8 en 9 uur.',
  'Werkt niet op woensdag.',
  'Heeft liever een mail dan een telefoontje.',
  'Beslist over het aannemen van mensen.',
]
