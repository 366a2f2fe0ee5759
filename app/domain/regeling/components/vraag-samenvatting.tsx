import { formatDatumKort } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { LEEFTIJDEN, SITUATIES, type CheckVraag } from '../check-vraag.ts'
import { toonEuro, toonGetal } from '../parameter-tekst.ts'

/** The answers that were given, in words. */
export function VraagSamenvatting({ vraag }: { vraag: CheckVraag }) {
  const rijen = [
    { label: 'Onderwerpen', waarde: vraag.situatie.map((code) => SITUATIES[code].label).join('. ') },
    { label: 'Begin van het werk', waarde: formatDatumKort(vraag.start) },
    { label: 'Uren', waarde: `${toonGetal(vraag.uren)} uur per week` },
    {
      label: 'Contract',
      waarde:
        vraag.maanden === null
          ? 'Zonder einddatum'
          : `${vraag.maanden} ${vraag.maanden === 1 ? 'maand' : 'maanden'}`,
    },
    { label: 'Minimumloon van', waarde: LEEFTIJDEN[vraag.leeftijd].label },
    {
      label: 'Loon',
      waarde: vraag.uurloon === null ? 'Het minimumloon' : `${toonEuro(vraag.uurloon)} per uur`,
    },
    {
      label: 'Loonwaarde',
      waarde: vraag.loonwaarde === null ? 'Niet ingevuld' : `${toonGetal(vraag.loonwaarde)}\u00a0%`,
    },
  ]
  return <SummaryList rijen={rijen} />
}
