import { Alert } from './alert.tsx'
import { Button, ButtonGroup, LinkButton } from './button.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { DetailsExplain } from './details-explain.tsx'
import { EmptyState } from './empty-state.tsx'
import { Flash } from './flash.tsx'
import { Stack } from './layout/page.tsx'
import { Link } from './link.tsx'
import { StatusBadge } from './status-badge.tsx'

export function OverzichtMeldingen() {
  return (
    <Stack>
      <ButtonGroup>
        <Button type="button">Vacature indienen</Button>
        <Button type="button" soort="secondary" icoon="potlood">
          Aanpassen
        </Button>
        <Button type="button" soort="danger">
          Intrekken
        </Button>
        <Button type="button" soort="subtle">
          Later verder
        </Button>
        <LinkButton to="/vacatures" soort="secondary" icoon="zoek">
          Vacatures bekijken
        </LinkButton>
        <Button type="button" disabled>
          Nog niet mogelijk
        </Button>
      </ButtonGroup>
      <p>
        Een zin met <Link to="/vacatures">een verwijzing naar de vacatures</Link> erin.
      </p>
      <Flash
        melding={{ soort: 'ok', tekst: 'De vacature is ingediend. U hoort binnen twee werkdagen van ons.' }}
      />
      <Alert toon="info" titel="Vraag het uw aanspreekpunt">
        Twijfelt u welke regeling past? Uw aanspreekpunt denkt met u mee.
      </Alert>
      <Alert toon="warning">De zoekmachine is even niet bereikbaar. U ziet een eenvoudige lijst.</Alert>
      <Alert toon="error">De vacature is niet opgeslagen. Probeer het opnieuw.</Alert>
      <ButtonGroup>
        <StatusBadge icoon="potlood">Concept</StatusBadge>
        <StatusBadge toon="info">Ingediend</StatusBadge>
        <StatusBadge toon="ok">Gepubliceerd</StatusBadge>
        <StatusBadge toon="warning">Verloopt bijna</StatusBadge>
        <StatusBadge toon="error">Ingetrokken</StatusBadge>
      </ButtonGroup>
      <DetailsExplain vraag="Wat is een garantiebaan?">
        Een baan voor iemand die door een beperking niet zelf het minimumloon kan verdienen. Werkgevers en
        overheid hebben hierover afspraken gemaakt.
      </DetailsExplain>
      <ConfirmForm
        knop="Vacature intrekken"
        vraag="De vacature verdwijnt van de site en kandidaten krijgen bericht. Dit kunt u niet terugdraaien."
        bevestig="Ja, trek de vacature in"
      />
      <EmptyState
        titel="U hebt nog geen vacatures"
        icoon="koffer"
        actie={<LinkButton to="/vacatures">Eerste vacature maken</LinkButton>}
      >
        Een vacature maken duurt ongeveer tien minuten. U kunt tussendoor stoppen.
      </EmptyState>
    </Stack>
  )
}
