import { href, redirect } from 'react-router'
import type { Route } from './+types/regelingencheck-uitkomst'
import { rekenMaanden } from '#app/domain/regeling/check-vraag.ts'
import { BedragenTabel } from '#app/domain/regeling/components/bedragen-tabel.tsx'
import { DeeluitkomstSectie } from '#app/domain/regeling/components/deeluitkomst.tsx'
import { Ontbreekt } from '#app/domain/regeling/components/ontbreekt.tsx'
import { PrintKnop } from '#app/domain/regeling/components/print-knop.tsx'
import { Totaal } from '#app/domain/regeling/components/totaal.tsx'
import { VraagSamenvatting } from '#app/domain/regeling/components/vraag-samenvatting.tsx'
import { getRegelingencheck, readCheckVraagSchema } from '#app/domain/regeling/get-regelingencheck.server.ts'
import { REGELINGEN } from '#app/domain/regeling/regeling.ts'
import { parseForm, readQueryForm } from '#app/http/parse-form.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Uitkomst van uw regelingencheck | WSP-portaal' },
  { name: 'robots', content: 'noindex' },
]

/** The answers are in the address and nowhere else. Answers that are not right lead back to the form. */
export async function loader({ url }: Route.LoaderArgs) {
  const form = parseForm(readQueryForm(url), readCheckVraagSchema())
  if (!form.ok) {
    const query = url.searchParams.has('start') ? url.search : ''
    throw redirect(href('/regelingen/check') + query)
  }
  return { vraag: form.data, ...(await getRegelingencheck(form.data)) }
}

export default function Uitkomst({ loaderData }: Route.ComponentProps) {
  const { vraag, delen, totaal, stappen, anders, bedragen, ontbreekt, voorbeeld } = loaderData
  const wijzigen = `${href('/regelingen/check')}?${loaderData.query}`
  return (
    <div className="wsp-regeling-druk">
      <Page>
        <Breadcrumb
          kruimels={[
            { label: 'Regelingen', naar: href('/regelingen') },
            { label: 'Regelingencheck', naar: wijzigen },
          ]}
        />
        <PageHeader
          titel="Uitkomst van uw regelingencheck"
          intro={`Voor een baan van ${vraag.uren.replace('.', ',')} uur per week, vanaf ${formatDatumKort(vraag.start)}. Dit is een indicatie. De gemeente, UWV en de Belastingdienst beslissen.`}
          acties={
            <>
              <LinkButton to={wijzigen} soort="secondary">
                Antwoorden wijzigen
              </LinkButton>
              <PrintKnop />
            </>
          }
        />
        {loaderData.loonTeLaag && (
          <Alert toon="error" titel="Dit loon is te laag">
            {loaderData.loonTeLaag}
          </Alert>
        )}
        {ontbreekt.length > 0 && (
          <Ontbreekt
            ontbreekt={ontbreekt}
            start={vraag.start}
            voorbeeld={
              voorbeeld && {
                naar: `${href('/regelingen/check/uitkomst')}?${voorbeeld.query}`,
                start: voorbeeld.start,
              }
            }
          />
        )}
        {totaal && (
          <Section titel="Samen">
            <Totaal delen={delen} totaal={totaal} maanden={rekenMaanden(vraag)} />
            {loaderData.geldigTot && (
              <p>
                Wij rekenen met de bedragen van de startdatum. Die gelden tot en met{' '}
                {formatDatumKort(loaderData.geldigTot)}. Daarna worden ze opnieuw vastgesteld.
              </p>
            )}
          </Section>
        )}
        {delen.map((deel) => (
          <DeeluitkomstSectie key={deel.regeling} deel={deel} />
        ))}
        <Section titel="Wat moet u doen?">
          <DataTable
            bijschrift="Uw stappen op volgorde"
            bijschriftVerborgen
            rijen={stappen}
            rijSleutel={({ wat }) => wat}
            kolommen={[
              { kop: 'Wanneer', rijkop: true, cel: ({ wanneer }) => wanneer },
              { kop: 'Wat', lang: true, cel: ({ wat }) => wat },
              { kop: 'Wie', lang: true, cel: ({ wie }) => wie },
              { kop: 'Waar', lang: true, cel: ({ waar }) => waar },
            ]}
          />
        </Section>
        {bedragen.length > 0 && (
          <Section titel="Waarmee is gerekend?">
            <BedragenTabel bijschrift="Bedragen en percentages, met bron" bedragen={bedragen} />
            <p>Elke regel is afgerond op hele centen. Een halve cent gaat omhoog.</p>
          </Section>
        )}
        <Section titel="Uw antwoorden">
          <VraagSamenvatting vraag={vraag} />
          <p>
            Uw antwoorden staan alleen in het adres van deze pagina. Wij bewaren niets. U kunt de pagina als
            favoriet opslaan, delen of afdrukken.
          </p>
        </Section>
        {anders.length > 0 && (
          <div className="wsp-regeling-scherm">
            <Section titel="Ook mogelijk">
              <ul>
                {anders.map((regeling) => (
                  <li key={regeling}>
                    <Link to={href('/regelingen/:regeling', { regeling })}>{REGELINGEN[regeling].titel}</Link>
                    : {REGELINGEN[regeling].kort}
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        )}
      </Page>
    </div>
  )
}
