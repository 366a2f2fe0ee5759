import { rekenMaanden, type CheckVraag } from './check-vraag.ts'
import { onbekend, type Deeluitkomst, type Rekenblok } from './deeluitkomst.ts'
import {
  berekenLoonkostensubsidie,
  euroTekst,
  loonPerMaand,
  MAANDEN_PER_JAAR,
  type Loonkostensubsidie,
} from './loonkosten.ts'
import { parametersOp, type Parameter } from './parameter.ts'
import { toonWaarde } from './parameter-tekst.ts'

type Gelukt = Extract<Loonkostensubsidie, { ok: true }>

/** What the page shows when the loonwaarde is not known yet. */
const VOORBEELDEN = ['30', '50', '70', '90']

export function checkLoonkostensubsidie(parameters: readonly Parameter[], vraag: CheckVraag): Deeluitkomst {
  const { start: datum, uren, leeftijd, loonwaarde } = vraag
  const basis = { parameters, datum, uren, leeftijd }
  const duur = parametersOp(parameters, ['lks_forfaitair_maanden'], datum)
  const vast = berekenLoonkostensubsidie({ ...basis, grondslag: { soort: 'vast' } })
  // The maximum belongs to a measured loonwaarde; without it the examples could not be shown.
  const gemeten = berekenLoonkostensubsidie({
    ...basis,
    grondslag: { soort: 'loonwaarde', loonwaarde: loonwaarde ?? '50' },
  })
  if (!vast.ok || !gemeten.ok || !duur.ok) {
    const alle = [vast, gemeten, duur].flatMap((uitkomst) => (uitkomst.ok ? [] : uitkomst.ontbreekt))
    return onbekend('loonkostensubsidie', [...new Map(alle.map((een) => [een.naam, een])).values()])
  }
  const vasteMaanden = duur.waarden.lks_forfaitair_maanden
  const gebruikt = [...new Set([...gemeten.gebruikt, ...vast.gebruikt, vasteMaanden])]
  const deel = loonwaarde === null ? zonderMeting : metMeting
  return {
    regeling: 'loonkostensubsidie',
    oordeel: 'bedrag',
    ontbreekt: [],
    gebruikt,
    ...deel({ vraag, vast, gemeten, vasteMaanden, parameters }),
  }
}

type Gegevens = {
  vraag: CheckVraag
  vast: Gelukt
  gemeten: Gelukt
  vasteMaanden: Parameter
  parameters: readonly Parameter[]
}
type Inhoud = Pick<Deeluitkomst, 'zinnen' | 'blokken' | 'bedrag'>

function metMeting({ vraag, vast, gemeten, vasteMaanden, parameters }: Gegevens): Inhoud {
  const maanden = rekenMaanden(vraag)
  const eerst = Math.min(maanden, Number(vasteMaanden.waarde))
  const daarna = maanden - eerst
  const samen = eerst * vast.maand + daarna * gemeten.maand
  return {
    zinnen:
      gemeten.maand === 0
        ? [
            'Bij een loonwaarde van 100\u00a0% is er geen loonkostensubsidie: iemand doet dan hetzelfde als een collega.',
          ]
        : [
            'Dit krijgt u als de meting deze loonwaarde geeft. De gemeente laat de loonwaarde meten op de werkplek.',
          ],
    blokken: [
      { titel: 'Berekening met deze loonwaarde', regels: gemeten.regels },
      ...eigenKosten(vraag, gemeten, parameters),
      {
        titel: 'Of eerst een vast percentage',
        uitleg: `Gemeente en werkgever kunnen afspreken dat de eerste ${toonWaarde(vasteMaanden)} een vast percentage geldt. Daarna telt de meting.`,
        regels: [
          ...vast.regels.slice(1),
          {
            tekst: maanden === MAANDEN_PER_JAAR ? 'Het eerste jaar dan samen' : 'Uw contract dan samen',
            som:
              daarna > 0
                ? `${eerst} × ${euroTekst(vast.maand)} + ${daarna} × ${euroTekst(gemeten.maand)}`
                : `${eerst} × ${euroTekst(vast.maand)}`,
            centen: samen,
          },
        ],
      },
    ],
    bedrag: { maand: gemeten.maand, periode: gemeten.maand * maanden },
  }
}

function zonderMeting({ vraag, vast, vasteMaanden, parameters }: Gegevens): Inhoud {
  const maanden = rekenMaanden(vraag)
  const eerst = Math.min(maanden, Number(vasteMaanden.waarde))
  const { start: datum, uren, leeftijd } = vraag
  const voorbeelden = VOORBEELDEN.flatMap((loonwaarde) => {
    const grondslag = { soort: 'loonwaarde', loonwaarde } as const
    const uitkomst = berekenLoonkostensubsidie({ parameters, datum, uren, leeftijd, grondslag })
    if (!uitkomst.ok) return []
    const som = `${euroTekst(uitkomst.subsidie)} + ${euroTekst(uitkomst.werkgeverslasten)}`
    return [{ tekst: `Bij een loonwaarde van ${loonwaarde}\u00a0%`, som, centen: uitkomst.maand }]
  })
  return {
    zinnen: [
      `U vulde geen loonwaarde in. Wij rekenen daarom met het vaste percentage. Dat kan hooguit de eerste ${toonWaarde(vasteMaanden)}, als u dat met de gemeente afspreekt.`,
    ],
    blokken: [
      { titel: 'Berekening met het vaste percentage', regels: vast.regels },
      ...eigenKosten(vraag, vast, parameters),
      {
        titel: 'Na de meting',
        uitleg: 'Daarna telt wat er gemeten is. Vier voorbeelden, per maand:',
        regels: voorbeelden,
      },
    ],
    bedrag: {
      maand: vast.maand,
      periode: vast.maand * eerst,
      toelichting:
        eerst < maanden
          ? `Alleen de eerste ${eerst} maanden. Wat u daarna krijgt, hangt af van de meting.`
          : 'Met het vaste percentage.',
    },
  }
}

/** What the wage costs and what is left of it for the employer, without employer's charges on either side. */
function eigenKosten(vraag: CheckVraag, { subsidie }: Gelukt, parameters: readonly Parameter[]): Rekenblok[] {
  if (vraag.uurloon === null) return []
  const gezocht = parametersOp(parameters, ['vakantiebijslag'], vraag.start)
  if (!gezocht.ok) return []
  const loon = loonPerMaand({
    uurloon: vraag.uurloon,
    uren: vraag.uren,
    vakantie: gezocht.waarden.vakantiebijslag,
  })
  if (loon.centen < subsidie) return []
  return [
    {
      titel: 'Wat u zelf betaalt',
      uitleg:
        'Zonder uw werkgeverslasten. Betaalt u meer dan het minimumloon? Dan verandert de subsidie niet: het verschil betaalt u zelf.',
      regels: [
        { ...loon, tekst: 'Het loon dat u betaalt, met vakantiegeld' },
        {
          tekst: 'Blijft over voor u, per maand',
          som: `${euroTekst(loon.centen)} − ${euroTekst(subsidie)}`,
          centen: loon.centen - subsidie,
        },
      ],
    },
  ]
}
