import { KOLOM_NAMEN, KOLOMMEN } from '#app/domain/werkgever/importeren/kolommen.ts'
import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { GROOTTE_LABEL, HERKOMST_LABEL, SBI_LABEL } from '#app/domain/werkgever/werkgever.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

/** What a file holds: the columns, what can stand in them, and how several people of one employer are written. */
export function ImportUitleg({ clusters }: { clusters: { code: string; naam: string }[] }) {
  return (
    <div className="wsp-stapel wsp-stapel--dicht">
      <DetailsExplain vraag="Welke kolommen kent het portaal?" breed>
        <DataTable
          bijschrift="Kolommen van het bestand"
          bijschriftVerborgen
          rijen={KOLOM_NAMEN.map((kolom) => ({ kolom, ...KOLOMMEN[kolom] }))}
          rijSleutel={({ kolom }) => kolom}
          kolommen={[
            { kop: 'Kolom', rijkop: true, cel: ({ kop }) => kop },
            { kop: 'Nodig', cel: ({ nodig }) => (nodig ? 'Ja' : 'Nee') },
            { kop: 'Wat vult u in?', lang: true, cel: ({ uitleg }) => uitleg },
          ]}
        />
        <p>
          De volgorde is vrij, en hoofdletters maken niet uit. Andere kolommen slaan wij over: die komen niet
          in het portaal.
        </p>
      </DetailsExplain>
      <DetailsExplain vraag="Wat kan er in Sector, Grootte, Dienstverlening, Relatie en Bron staan?" breed>
        <SummaryList
          rijen={[
            {
              label: 'Sector',
              waarde: Object.entries(SBI_LABEL)
                .map(([code, label]) => `${code} ${label}`)
                .join(', '),
            },
            { label: 'Grootte', waarde: Object.values(GROOTTE_LABEL).join(', ') },
            { label: 'Dienstverlening', waarde: clusters.map(({ naam }) => naam).join(', ') },
            { label: 'Relatie', waarde: Object.values(RELATIESTATUS_LABEL).join(', ') },
            { label: 'Bron', waarde: Object.values(HERKOMST_LABEL).join('; ') },
          ]}
        />
      </DetailsExplain>
      <DetailsExplain vraag="Hoe zet u meer contactpersonen bij één werkgever?">
        <p>
          Zet elke contactpersoon in een eigen rij, met hetzelfde KVK-nummer. In de tweede rij mag de rest
          leeg blijven. De eerste contactpersoon in het bestand wordt de eerste contactpersoon van de
          werkgever.
        </p>
        <p>
          Staat de werkgever al in het portaal? Dan voegen wij alleen de contactpersoon toe. Aan de gegevens
          van de werkgever verandert niets. Een bestand met alleen KVK-nummer en Contactpersoon kan dus ook.
        </p>
      </DetailsExplain>
    </div>
  )
}
