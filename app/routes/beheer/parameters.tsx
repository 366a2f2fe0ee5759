import { href } from 'react-router'
import type { Route } from './+types/parameters'
import { getParameterOverzicht } from '#app/domain/regeling/get-parameterbeheer.server.ts'
import { GROEPEN } from '#app/domain/regeling/parameter.ts'
import { perGroep, type Waarschuwing } from '#app/domain/regeling/parameter-stand.ts'
import { toonPeriode, toonWaarde } from '#app/domain/regeling/parameter-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Bedragen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return found(await getParameterOverzicht(actorOf(context, 'beheerder')))
}

/** What several amounts have in common: "lopen af op 31 december 2026". */
function groepZin({ soort, tot }: Waarschuwing): string {
  if (tot === null) return 'zijn niet ingevoerd.'
  const dag = formatDatumKort(tot)
  return soort === 'loopt-af'
    ? `lopen af op ${dag}. Er is nog geen bedrag voor daarna.`
    : `zijn na ${dag} niet ingevoerd.`
}

export default function Parameters({ loaderData }: Route.ComponentProps) {
  const { waarschuwingen, groepen } = loaderData
  const dringend = waarschuwingen.filter(({ soort }) => soort !== 'navragen')
  const navragen = waarschuwingen.filter(({ soort }) => soort === 'navragen')
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Bedragen"
        intro="Hiermee rekent het portaal, onder andere in de regelingencheck. Elk bedrag geldt voor een periode en heeft een bron. Is er voor een dag geen bedrag? Dan rekent het portaal niets uit."
      />
      {dringend.length > 0 && (
        <Alert toon="warning" titel="Deze bedragen ontbreken of lopen binnen 60 dagen af">
          <ul>
            {perGroep(dringend).map(({ groep, waarschuwingen: [eerste, ...rest] }) =>
              eerste && rest.length > 0 ? (
                <li key={eerste.tekst}>
                  <a className="nl-link" href={`#${groep}`}>
                    {GROEPEN[groep]}
                  </a>
                  : {rest.length + 1} bedragen {groepZin(eerste)}
                </li>
              ) : (
                eerste && (
                  <li key={eerste.tekst}>
                    <Link to={href('/beheer/parameters/:naam', { naam: eerste.naam })}>{eerste.tekst}</Link>
                  </li>
                )
              ),
            )}
          </ul>
        </Alert>
      )}
      {groepen.map(({ groep, titel, rijen }) => (
        <Section key={groep} titel={titel} id={groep}>
          <DataTable
            bijschrift={titel}
            bijschriftVerborgen
            rijen={rijen}
            rijSleutel={({ naam }) => naam}
            kolommen={[
              {
                kop: 'Wat',
                rijkop: true,
                cel: ({ naam, label }) => (
                  <Link to={href('/beheer/parameters/:naam', { naam })}>{label}</Link>
                ),
              },
              { kop: 'Vandaag', cel: ({ nu }) => (nu ? toonWaarde(nu) : 'Niet ingevoerd') },
              { kop: 'Geldt', lang: true, cel: ({ nu }) => (nu ? toonPeriode(nu) : '') },
              {
                kop: 'Daarna',
                lang: true,
                cel: ({ nu, straks }) =>
                  straks
                    ? `${toonWaarde(straks)}, ${toonPeriode(straks)}`
                    : nu?.geldigTot === null
                      ? 'Geen einde bekend'
                      : 'Nog niet ingevoerd',
              },
            ]}
          />
        </Section>
      ))}
      {navragen.length > 0 && (
        <Section titel="Vraag na of dit nog klopt">
          <p>Van deze waarden bevestigt de bron de periode niet. Werkgevers zien er een opmerking bij.</p>
          <ul>
            {navragen.map(({ naam, tekst }) => (
              <li key={tekst}>
                <Link to={href('/beheer/parameters/:naam', { naam })}>{tekst}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
