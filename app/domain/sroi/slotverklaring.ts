import type { PdfInhoud } from '#app/platform/pdf/make-pdf.server.ts'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { tussenTekst } from './bereik-tekst.ts'
import { INVULLING_LABEL, type InvullingSoort, type InvullingStatus } from './invulling.ts'

type Contract = {
  contractnummer: string
  omschrijving: string
  opdrachtgever: string
  opdrachtnemer: string
  coordinator: string
  startOp: string
  eindOp: string
  herstelTot: string
  verplichtCents: number
  goedgekeurdCents: number
  plaatsingenCents: number
  /** For the contractor, who gets the lowest above, the highest that these can be; null for who reads exact amounts. */
  hoogst: { goedgekeurdCents: number; plaatsingenCents: number } | null
  uitkomst: 'voldaan' | 'niet_voldaan'
  toelichting: string | null
  geslotenOp: Date
  code: string
  /** Where anybody checks the code. */
  controleAdres: string
  invullingen: readonly {
    soort: InvullingSoort
    status: InvullingStatus
    omschrijving: string
    van: string
    tot: string
    /** Null for who may not know it: it would say to which group somebody belongs. */
    bouwblok: string | null
    waardeCents: number
    hoogsteCents: number | null
  }[]
}

const UITKOMST = {
  voldaan: 'Voldaan aan de verplichting',
  niet_voldaan: 'Niet helemaal voldaan aan de verplichting',
}

const voet = ({ geslotenOp, code, controleAdres }: Contract) =>
  `Gemaakt door het WerkgeversServicepunt op ${formatDatumTijd(geslotenOp)}. Controlecode: ${code}. Controleer de code op ${controleAdres}.`

const euro = (cents: number, hoogsteCents: number | null = null) =>
  tussenTekst(cents, hoogsteCents).replaceAll('\u00a0', ' ')

const PRIVE =
  'Wat één plaatsing precies telt, hangt af van de groep waar iemand bij hoort. Dat is privé. Daarom staat hier het minste en het meeste dat uw plaatsingen kunnen tellen. De opdrachtgever krijgt het precieze bedrag.'

const isOnzeker = ({ goedgekeurdCents, hoogst }: Contract) =>
  hoogst !== null && hoogst.goedgekeurdCents !== goedgekeurdCents

/** The final statement: the obligation, every line that counted and the outcome. The same contract gives the same document. */
export function slotInhoud(contract: Contract): PdfInhoud {
  const geteld = contract.invullingen.filter(({ status }) => status === 'goedgekeurd')
  return {
    titel: 'Slotverklaring SROI',
    onderwerp: `Contract ${contract.contractnummer} van ${contract.opdrachtgever}`,
    gemaaktOp: contract.geslotenOp,
    voet: voet(contract),
    blokken: [
      { soort: 'kop', tekst: 'Het contract' },
      {
        soort: 'feiten',
        rijen: [
          { label: 'Contractnummer', waarde: contract.contractnummer },
          { label: 'Onderwerp', waarde: contract.omschrijving },
          { label: 'Opdrachtgever', waarde: contract.opdrachtgever },
          { label: 'Opdrachtnemer', waarde: contract.opdrachtnemer },
          {
            label: 'Looptijd',
            waarde: `${formatDatumKort(contract.startOp)} tot en met ${formatDatumKort(contract.eindOp)}`,
          },
          { label: 'Werk telde tot en met', waarde: formatDatumKort(contract.herstelTot) },
        ],
      },
      { soort: 'kop', tekst: 'De uitkomst' },
      {
        soort: 'feiten',
        rijen: [
          { label: 'Uitkomst', waarde: UITKOMST[contract.uitkomst] },
          { label: 'Verplichting', waarde: euro(contract.verplichtCents) },
          {
            label: 'Goedgekeurd',
            waarde: euro(contract.goedgekeurdCents, contract.hoogst?.goedgekeurdCents),
          },
          {
            label: 'Waarvan plaatsingen',
            waarde: euro(contract.plaatsingenCents, contract.hoogst?.plaatsingenCents),
          },
          {
            label: 'Verschil',
            waarde: isOnzeker(contract)
              ? contract.uitkomst === 'voldaan'
                ? euro(0)
                : 'Dat stelt de opdrachtgever vast'
              : euro(Math.max(0, contract.verplichtCents - contract.goedgekeurdCents)),
          },
        ],
      },
      ...(isOnzeker(contract) ? [{ soort: 'alinea' as const, tekst: PRIVE }] : []),
      ...(contract.toelichting ? [{ soort: 'alinea' as const, tekst: contract.toelichting }] : []),
      { soort: 'kop', tekst: `Wat er geteld is (${geteld.length})` },
      {
        soort: 'feiten',
        rijen: geteld.map(({ soort, omschrijving, van, tot, bouwblok, waardeCents, hoogsteCents }) => ({
          label: `${INVULLING_LABEL[soort]}${bouwblok ? `, ${bouwblok}` : ''}`,
          waarde: `${omschrijving}, ${formatDatumKort(van)} tot en met ${formatDatumKort(tot)}: ${euro(waardeCents, hoogsteCents)}`,
        })),
      },
    ],
  }
}

/** The letter to the contractor with which the contract is closed. */
export function briefInhoud(contract: Contract): PdfInhoud {
  const { contractnummer, opdrachtgever, uitkomst } = contract
  const ingevuld = euro(contract.goedgekeurdCents, contract.hoogst?.goedgekeurdCents)
  return {
    titel: `Afsluiting SROI bij contract ${contractnummer}`,
    onderwerp: `Brief aan ${contract.opdrachtnemer}`,
    gemaaktOp: contract.geslotenOp,
    voet: voet(contract),
    blokken: [
      { soort: 'alinea', tekst: `Aan ${contract.opdrachtnemer}` },
      {
        soort: 'alinea',
        tekst: `Bij contract ${contractnummer} van ${opdrachtgever} (${contract.omschrijving}) hoort een SROI-verplichting van ${euro(contract.verplichtCents)}. Wij hebben deze verplichting op ${formatDatumKort(contract.geslotenOp.toISOString().slice(0, 10))} afgesloten.`,
      },
      {
        soort: 'alinea',
        tekst:
          uitkomst === 'voldaan'
            ? `U hebt voor ${ingevuld} ingevuld en daarmee voldaan aan de verplichting. Dank u wel: u hebt mensen werk en ervaring gegeven.`
            : isOnzeker(contract)
              ? `U hebt voor ${ingevuld} ingevuld. Dat is minder dan is afgesproken. ${opdrachtgever} weet het precieze verschil, beslist wat daarvan het gevolg is en neemt zo nodig contact met u op.`
              : `U hebt voor ${ingevuld} ingevuld. Dat is ${euro(Math.max(0, contract.verplichtCents - contract.goedgekeurdCents))} minder dan is afgesproken. ${opdrachtgever} beslist wat daarvan het gevolg is en neemt zo nodig contact met u op.`,
      },
      ...(isOnzeker(contract) ? [{ soort: 'alinea' as const, tekst: PRIVE }] : []),
      ...(contract.toelichting ? [{ soort: 'alinea' as const, tekst: contract.toelichting }] : []),
      {
        soort: 'alinea',
        tekst: `In de slotverklaring staat alles wat er geteld is. Klopt er iets niet? Neem dan contact op met ${contract.coordinator}, uw coördinator bij het WSP.`,
      },
    ],
  }
}
