import type { Regeling, Uitleg } from './regeling.ts'

/** The schemes that help to begin and to keep going. */
export const UITLEG_HULP = {
  proefplaatsing: {
    voorWie: () => [
      'Voor u, als u eerst wilt zien of het werk past.',
      'Iemand heeft een uitkering van UWV of van de gemeente en houdt die in de proeftijd.',
    ],
    voorwaarden: (toon) => [
      `U bent van plan om daarna een contract te geven van minstens ${toon('proefplaatsing_contract')}, voor minstens evenveel uren. U zet dat op papier.`,
      'Iemand heeft dit werk nog niet eerder bij u gedaan. UWV kent een paar uitzonderingen.',
      'U hebt een aansprakelijkheidsverzekering voor iemand die op proef werkt.',
      'Na een proefplaatsing spreekt u geen proeftijd meer af.',
    ],
    waard: (toon) => [
      `U betaalt in die tijd geen loon. Bij UWV is dat ${toon('proefplaatsing_maanden')}.`,
      `Is er een goede reden? Dan kan het langer, samen hooguit ${toon('proefplaatsing_maximum')}.`,
      'Een gemeente kan een andere duur hebben.',
    ],
    aanvragen: {
      wie: 'De kandidaat en u samen',
      waar: 'UWV, of de gemeente als die de uitkering betaalt',
      wanneer: 'Voor het begin. Begin pas als er een besluit is. UWV beslist meestal binnen 2 weken.',
      beslist: 'UWV of de gemeente',
    },
    navragen: [
      { wat: 'Hoe lang een proefplaats in uw gemeente mag duren, en voor wie', bij: 'de gemeente' },
      { wat: 'Welke verzekering u nodig hebt', bij: 'UWV of de gemeente' },
    ],
    bronnen: [
      'uwv.nl, Voorwaarden voor een proefplaatsing',
      'awvn.nl, Proefplaatsing',
      'Staatsblad 2022, 499 (proefplaats bij de gemeente)',
    ],
    parameters: ['proefplaatsing_maanden', 'proefplaatsing_maximum', 'proefplaatsing_contract'],
  },
  jobcoach: {
    voorWie: () => [
      'Voor een medewerker die hulp nodig heeft bij het leren en houden van het werk. De jobcoach is er ook voor u en uw team.',
    ],
    voorwaarden: (toon) => [
      `Interne jobcoach (een eigen collega): het contract duurt minstens ${toon('jobcoach_contract')}, iemand werkt minstens ${toon('jobcoach_uren')} en verdient minstens ${toon('jobcoach_loon')} van het minimumloon.`,
      'Uw interne jobcoach heeft een training gevolgd, bijvoorbeeld de Harrie-training, kan werk goed uitleggen en krijgt er tijd voor.',
      'Externe jobcoach via UWV: iemand van een organisatie die UWV erkent.',
      'Jobcoach via de gemeente: voor wie onder de Participatiewet valt. De regels staan in de verordening van de gemeente.',
    ],
    waard: (toon) => [
      `Bij UWV is de begeleiding hooguit ${toon('jobcoach_begeleiding_jaar1')} van de gewerkte uren in het eerste jaar, ${toon('jobcoach_begeleiding_jaar2')} in het tweede jaar en ${toon('jobcoach_begeleiding_jaar3')} in het derde jaar.`,
      'Voor een interne jobcoach krijgt u een bedrag per jaar. Hoe hoog dat nu is, hebben wij niet kunnen bevestigen.',
      'Een externe jobcoach wordt voor u betaald.',
    ],
    aanvragen: {
      wie: 'U voor een interne jobcoach. De medewerker voor een externe jobcoach',
      waar: 'UWV. Krijgt u loonkostensubsidie? Dan de gemeente waar uw medewerker woont',
      wanneer: 'Voor de eerste werkdag of in de eerste weken. Een jobcoach kan ook bij een proefplaatsing.',
      beslist: 'UWV of de gemeente',
    },
    navragen: [
      { wat: 'Het bedrag per jaar voor een interne jobcoach', bij: 'UWV' },
      { wat: 'Wat er in 2025 veranderde voor een externe jobcoach', bij: 'UWV' },
      { wat: 'De regels voor een jobcoach van de gemeente', bij: 'de gemeente' },
    ],
    bronnen: [
      'ao-metalektro.nl, Jobcoach (2024)',
      'factorwerk.org, Jobcoaching UWV',
      'samenvoordeklant.nl, Jobcoaching; Participatiewet, artikel 10da',
    ],
    parameters: [
      'jobcoach_uren',
      'jobcoach_contract',
      'jobcoach_loon',
      'jobcoach_begeleiding_jaar1',
      'jobcoach_begeleiding_jaar2',
      'jobcoach_begeleiding_jaar3',
    ],
  },
  werkplekaanpassing: {
    voorWie: () => [
      'Voor u, als een medewerker door een ziekte of handicap alleen met een aanpassing kan werken.',
    ],
    voorwaarden: (toon) => [
      `De aanpassing zit vast aan de werkplek, zoals een lift of een aangepaste machine. Het contract duurt minstens ${toon('werkplek_contract')}.`,
      'De kosten zijn hoger dan een drempel. Hoe hoog die is, hangt af van het loon.',
      'Een hulpmiddel om mee te nemen, zoals een speciale stoel, vraagt de medewerker zelf aan.',
    ],
    waard: () => [
      'UWV vergoedt de kosten boven de drempel, als UWV vindt dat de aanpassing nodig is.',
      'Het bedrag verschilt per aanpassing. Daarom staat hier geen bedrag.',
    ],
    aanvragen: {
      wie: 'U voor wat vastzit aan de werkplek. De medewerker voor wat mee kan',
      waar: 'UWV. Krijgt u loonkostensubsidie? Dan de gemeente',
      wanneer: 'Voordat u iets koopt of laat aanpassen',
      beslist: 'UWV of de gemeente',
    },
    navragen: [{ wat: 'De hoogte van de drempel', bij: 'UWV' }],
    bronnen: [
      'factorwerk.org, Subsidie voor aanpassingen werkplek',
      'caict.nl, Werkgeversvergoeding voorzieningen',
    ],
    parameters: ['werkplek_contract'],
  },
} satisfies Partial<Record<Regeling, Uitleg>>
