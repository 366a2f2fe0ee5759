import { href } from 'react-router'
import type { Route } from './+types/bedrijf'
import { getHarriebuddys } from '#app/domain/deelname/get-harriebuddys.server.ts'
import { buddysTekst } from '#app/domain/deelname/harriebuddys.ts'
import { MEESTE_COLLEGAS } from '#app/domain/mijnwsp/collega.ts'
import { listCollegas } from '#app/domain/mijnwsp/list-collegas.server.ts'
import { listWijzigingen } from '#app/domain/mijnwsp/report-wijziging.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { GROOTTE_LABEL, SBI_LABEL } from '#app/domain/werkgever/werkgever.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uw bedrijf | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const [werkgever, collegas, wijzigingen, buddys] = await Promise.all([
    getWerkgever(actor, actor.werkgeverId),
    listCollegas(actor),
    listWijzigingen(actor),
    getHarriebuddys(actor, actor.werkgeverId),
  ])
  const { naam, kvkNummer, sbiSectie, grootteklasse, straat, huisnummer, postcode, plaats, website } =
    found(werkgever)
  return {
    bedrijf: { naam, kvkNummer, sbiSectie, grootteklasse, straat, huisnummer, postcode, plaats, website },
    collegas,
    wijzigingen,
    buddys,
  }
}

export default function Bedrijf({ loaderData }: Route.ComponentProps) {
  const { bedrijf, collegas, wijzigingen, buddys } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Mijn WSP', naar: href('/werkgever') }]} />
      <PageHeader titel={bedrijf.naam} boven="Uw bedrijf" />
      <Section titel="Gegevens">
        {wijzigingen.map(({ id, op, voor }) => (
          <Alert key={id} titel="U hebt een wijziging doorgegeven">
            {`Op ${formatDatumTijd(op)}. Uw adviseur past het aan, uiterlijk ${formatDatum(voor)}.`}
          </Alert>
        ))}
        <SummaryList
          rijen={[
            { label: 'KVK-nummer', waarde: bedrijf.kvkNummer },
            {
              label: 'Adres',
              waarde: `${bedrijf.straat} ${bedrijf.huisnummer}, ${bedrijf.postcode.slice(0, 4)} ${bedrijf.postcode.slice(4)} ${bedrijf.plaats}`,
            },
            { label: 'Website', waarde: bedrijf.website },
            { label: 'Sector', waarde: SBI_LABEL[bedrijf.sbiSectie] },
            { label: 'Grootte', waarde: GROOTTE_LABEL[bedrijf.grootteklasse] },
            ...(buddys
              ? [
                  {
                    label: 'Harrie-training',
                    waarde: (
                      <>
                        {buddysTekst(buddys)}{' '}
                        {buddys.aantal > 0 && 'Dat telt bij uw vacatures mee als hulp op de werkvloer. '}
                        <Link to={href('/werkgever/bedrijf/harrie')}>Werkt iemand er niet meer?</Link>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <p>
          <LinkButton soort="secondary" to={href('/werkgever/bedrijf/wijzigen')}>
            Wijziging doorgeven
          </LinkButton>
        </p>
      </Section>
      <Section
        titel="Collega’s"
        acties={
          collegas.length < MEESTE_COLLEGAS && (
            <LinkButton to={href('/werkgever/collegas/uitnodigen')}>Collega uitnodigen</LinkButton>
          )
        }
      >
        <p>Iedereen hieronder kan hetzelfde: vacatures plaatsen, kandidaten bekijken en advies vragen.</p>
        <CardGrid>
          {collegas.map(({ id, naam, functie, email, isZelf }) => (
            <Card key={id} als="li" titel={naam} boven={isZelf ? 'Dit bent u' : functie}>
              <p>{email}</p>
              {!isZelf && (
                <ConfirmForm
                  knop={`${naam} weghalen`}
                  vraag="Deze collega wordt meteen uitgelogd en kan niet meer inloggen voor uw bedrijf. U kunt de collega later opnieuw uitnodigen."
                  bevestig="Ja, haal weg"
                  action={href('/werkgever/collegas/:collegaId/weghalen', { collegaId: id })}
                />
              )}
            </Card>
          ))}
        </CardGrid>
      </Section>
    </Page>
  )
}
