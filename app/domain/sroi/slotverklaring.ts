import type { PdfInhoud } from '#app/platform/pdf/make-pdf.server.ts'
import { formatDatumKort, formatDatumTijd, formatEuro } from '#app/ui/format.ts'
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
    waardeCents: number | null
  }[]
}

const UITKOMST = {
  voldaan: 'Voldaan aan de verplichting',
  niet_voldaan: 'Niet helemaal voldaan aan de verplichting',
}

const voet = ({ geslotenOp, code, controleAdres }: Contract) =>
  `Gemaakt door het WerkgeversServicepunt op ${formatDatumTijd(geslotenOp)}. Controlecode: ${code}. Controleer de code op ${controleAdres}.`

const euro = (cents: number) => formatEuro(cents).replaceAll('\u00a0', ' ')

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
          { label: 'Goedgekeurd', waarde: euro(contract.goedgekeurdCents) },
          { label: 'Waarvan plaatsingen', waarde: euro(contract.plaatsingenCents) },
          {
            label: 'Verschil',
            waarde: euro(Math.max(0, contract.verplichtCents - contract.goedgekeurdCents)),
          },
        ],
      },
      ...(contract.toelichting ? [{ soort: 'alinea' as const, tekst: contract.toelichting }] : []),
      { soort: 'kop', tekst: `Wat er geteld is (${geteld.length})` },
      {
        soort: 'feiten',
        rijen: geteld.map(({ soort, omschrijving, van, tot, bouwblok, waardeCents }) => ({
          label: `${INVULLING_LABEL[soort]}${bouwblok ? `, ${bouwblok}` : ''}`,
          waarde: `${omschrijving}, ${formatDatumKort(van)} tot en met ${formatDatumKort(tot)}: ${waardeCents === null ? 'in het totaal van de plaatsingen' : euro(waardeCents)}`,
        })),
      },
    ],
  }
}

/** The letter to the contractor with which the contract is closed. */
export function briefInhoud(contract: Contract): PdfInhoud {
  const { contractnummer, opdrachtgever, uitkomst } = contract
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
            ? `U hebt voor ${euro(contract.goedgekeurdCents)} ingevuld en daarmee voldaan aan de verplichting. Dank u wel: u hebt mensen werk en ervaring gegeven.`
            : `U hebt voor ${euro(contract.goedgekeurdCents)} ingevuld. Dat is ${euro(Math.max(0, contract.verplichtCents - contract.goedgekeurdCents))} minder dan is afgesproken. ${opdrachtgever} beslist wat daarvan het gevolg is en neemt zo nodig contact met u op.`,
      },
      ...(contract.toelichting ? [{ soort: 'alinea' as const, tekst: contract.toelichting }] : []),
      {
        soort: 'alinea',
        tekst: `In de slotverklaring staat alles wat er geteld is. Klopt er iets niet? Neem dan contact op met ${contract.coordinator}, uw coördinator bij het WSP.`,
      },
    ],
  }
}
