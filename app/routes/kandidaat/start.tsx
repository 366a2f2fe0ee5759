import { href } from 'react-router'
import type { Route } from './+types/start'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { countWachtend, listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { listMijnJobcoach } from '#app/domain/jobcoaching/get-mijn-jobcoach.server.ts'
import { getEigenProfiel } from '#app/domain/kandidaatprofiel/get-eigen-profiel.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn overzicht | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  const [profiel, bemiddelingen, wachtend, trajecten] = await Promise.all([
    getEigenProfiel(actor),
    listBemiddelingen(actor, { alleenLopend: true }),
    countWachtend(actor),
    listMijnJobcoach(actor),
  ])
  const { stand, werkcoach, aantal } = found(profiel)
  return {
    voornaam: sessieOf(context).naam.split(' ')[0] ?? '',
    werkcoach,
    wachtend,
    jobcoach: trajecten[0]?.jobcoach.naam ?? null,
    zichtbaar: stand.zichtbaar,
    zichtbaarTot: stand.zichtbaarTot?.toISOString().slice(0, 10) ?? null,
    verlooptBinnenkort: stand.verlooptBinnenkort,
    aantal,
    voorstellen: bemiddelingen.regels
      .slice(0, 6)
      .map(({ id, titel, werkgever, status }) => ({ id, titel, werkgever, status })),
  }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { voornaam, werkcoach, wachtend, zichtbaar, zichtbaarTot, verlooptBinnenkort, aantal, voorstellen } =
    loaderData
  const { jobcoach } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader titel={`Hallo ${voornaam}`} intro="Hier zie je wat er voor je klaarstaat." />
      {wachtend > 0 && (
        <Alert
          titel={
            wachtend === 1
              ? 'Er wacht één voorstel op je antwoord'
              : `Er wachten ${wachtend} voorstellen op je antwoord`
          }
        >
          <p>
            <Link to={href('/kandidaat/bemiddelingen')}>Bekijk de voorstellen</Link>. Nee zeggen mag altijd.
          </p>
        </Alert>
      )}
      {verlooptBinnenkort && zichtbaarTot && (
        <Alert toon="warning" titel="Klopt je profiel nog?">
          <p>
            Je profiel gaat op {formatDatum(zichtbaarTot)} vanzelf uit.{' '}
            <Link to={href('/kandidaat/profiel')}>Bevestig je profiel</Link>.
          </p>
        </Alert>
      )}
      <CardGrid>
        <Card
          als="li"
          niveau={2}
          titel="Mijn profiel"
          naar={href('/kandidaat/profiel')}
          boven={
            zichtbaar ? (
              <StatusBadge toon="ok">Zichtbaar</StatusBadge>
            ) : (
              <StatusBadge>Niet zichtbaar</StatusBadge>
            )
          }
        >
          <p>Wat een werkgever van je ziet, zonder je naam. Jij zet het aan of uit.</p>
        </Card>
        <Card als="li" niveau={2} titel="Wat kan ik?" naar={href('/kandidaat/competenties')}>
          <p>
            {aantal.gedrag === 0
              ? 'Vertel waar je goed in bent. Dan vinden wij beter werk dat past.'
              : `Je hebt ${aantal.gedrag} van de 25 onderdelen ingevuld.`}
          </p>
        </Card>
        <Card als="li" niveau={2} titel="Werk dat past" naar={href('/kandidaat/vacatures')}>
          <p>Vacatures die passen bij wat je kunt en wilt, met uitleg.</p>
        </Card>
        {jobcoach && (
          <Card als="li" niveau={2} titel="Mijn jobcoach" naar={href('/kandidaat/jobcoach')}>
            <p>{jobcoach} helpt je bij je werk. Bekijk jullie afspraken en doelen.</p>
          </Card>
        )}
      </CardGrid>
      {voorstellen.length > 0 && (
        <Section titel="Voorstellen die lopen">
          <CardGrid>
            {voorstellen.map((voorstel) => (
              <Card
                key={voorstel.id}
                als="li"
                titel={voorstel.titel}
                naar={href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: voorstel.id })}
                boven={<BemiddelingBadge status={voorstel.status} voor="kandidaat" />}
              >
                <p>{voorstel.werkgever}</p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      )}
      <Section titel="Hulp nodig?">
        <p>
          {werkcoach.naam} is je adviseur en helpt je bij het vinden van werk. Heb je een vraag of snap je
          iets niet? {werkcoach.telefoon ? `Bel ${werkcoach.telefoon} of mail ` : 'Mail '}
          <a className="nl-link" href={`mailto:${werkcoach.email}`}>
            {werkcoach.email}
          </a>
          .
        </p>
        <p>
          Je kunt ook <Link to={href('/kandidaat/gegevens')}>zien welke gegevens wij van je hebben</Link>.
        </p>
      </Section>
    </Page>
  )
}
