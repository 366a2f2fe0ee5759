import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import type { GetoondeParameter } from '../get-uitleg.server.ts'
import './regeling.css'

/** The amounts and percentages that a page uses, each with its period and its source. */
export function BedragenTabel({
  bijschrift,
  bedragen,
}: {
  bijschrift: string
  bedragen: GetoondeParameter[]
}) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={perBron(bedragen)}
      rijSleutel={({ eerste }) => eerste.naam}
      kolommen={[
        {
          kop: 'Waarde',
          rijkop: true,
          lang: true,
          cel: ({ eerste, groep }) => (
            <>
              <ul className="wsp-regeling-waarden">
                {groep.map(({ naam, label, waarde }) => (
                  <li key={naam}>
                    {label}: <strong>{waarde}</strong>
                  </li>
                ))}
              </ul>
              {eerste.navraag && <span className="wsp-regeling-totaal__bij">{eerste.navraag}</span>}
            </>
          ),
        },
        { kop: 'Geldt', lang: true, cel: ({ eerste }) => eerste.periode },
        {
          kop: 'Bron',
          lang: true,
          cel: ({ eerste }) => `${eerste.bron}. Opgezocht op ${formatDatumKort(eerste.opgezocht)}.`,
        },
      ]}
    />
  )
}

/** What has the same source and the same period stands together, so that a reader sees each source once. */
function perBron(bedragen: GetoondeParameter[]) {
  const groepen = new Map<string, GetoondeParameter[]>()
  for (const bedrag of bedragen) {
    const sleutel = [bedrag.bron, bedrag.periode, bedrag.opgezocht, bedrag.navraag].join('|')
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), bedrag])
  }
  return [...groepen.values()].flatMap((groep) => (groep[0] ? [{ eerste: groep[0], groep }] : []))
}
