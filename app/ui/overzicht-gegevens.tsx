import { Card, CardGrid } from './card.tsx'
import { Counters } from './counters.tsx'
import { DataTable } from './data-table.tsx'
import { formatAfstand, formatDatumTijd, formatEuro, formatUren } from './format.ts'
import { Stack } from './layout/page.tsx'
import { TwoColumn } from './layout/two-column.tsx'
import { Link } from './link.tsx'
import { LevelMeter, Meter } from './meter.tsx'
import { Pagination } from './pagination.tsx'
import { StatusBadge } from './status-badge.tsx'
import { Steps } from './steps.tsx'
import { SummaryList } from './summary-list.tsx'
import { Tabs } from './tabs.tsx'
import { FacetList, TagList } from './tag.tsx'
import { Timeline } from './timeline.tsx'
import { WorkList } from './work-list.tsx'

const RIJEN = [
  { id: 1, titel: 'Medewerker groenvoorziening', plaats: 'Heemskerk', reacties: 4 },
  { id: 2, titel: 'Assistent in de keuken', plaats: 'Haarlem', reacties: 12 },
]

export function OverzichtGegevens() {
  return (
    <Stack>
      <Counters
        tellingen={[
          { aantal: 5, woord: 'taken', naar: '/beheer', waarvan: '2 te laat' },
          { aantal: 1, woord: 'verzoek', naar: '/beheer/accounts' },
          { aantal: 0, woord: 'te beoordelen', naar: '/beheer/logboek' },
        ]}
      />
      <WorkList
        regels={[
          {
            sleutel: 'bellen',
            titel: <Link to="/beheer">Bel over de open plek</Link>,
            bij: 'Voorbeeldbakkerij',
            stand: <StatusBadge toon="warning">Vandaag</StatusBadge>,
          },
          { sleutel: 'bezoek', titel: <Link to="/beheer">Plan een bezoek</Link>, stand: '21 december 2026' },
        ]}
      />
      <Tabs
        label="Vacatures naar status"
        tabs={[
          { naar: '/beheer/onderdelen', label: 'Open', aantal: 12, exact: true },
          { naar: '/beheer', label: 'Concept', aantal: 3 },
          { naar: '/beheer/accounts', label: 'Vervuld' },
        ]}
      />
      <TwoColumn zijLabel="Filters" zij={<Filters />}>
        <TagList
          label="Gekozen filters"
          items={[
            { label: 'Haarlem', verwijderNaar: '?' },
            { label: 'Zorg', verwijderNaar: '?' },
          ]}
        />
        <CardGrid>
          <Card
            als="li"
            titel="Medewerker groenvoorziening"
            naar="/vacatures"
            boven={<StatusBadge toon="ok">Gepubliceerd</StatusBadge>}
            feiten={[
              { icoon: 'locatie', tekst: `Heemskerk, ${formatAfstand(12)}` },
              { icoon: 'klok', tekst: formatUren(24, 32) },
              { icoon: 'euro', tekst: `${formatEuro(241230)} per maand` },
            ]}
          >
            <p>U werkt buiten in een vaste ploeg van vier mensen.</p>
          </Card>
          <Card als="li" titel="Kaart zonder verwijzing" nadruk voet={<Link to="/">Iets doen</Link>}>
            <p>Met een streep erboven voor wat nu de aandacht vraagt.</p>
          </Card>
        </CardGrid>
        <DataTable
          bijschrift="Vacatures die wachten op beoordeling"
          rijen={RIJEN}
          rijSleutel={(rij) => rij.id}
          kolommen={[
            { kop: 'Vacature', rijkop: true, cel: (rij) => <Link to="/">{rij.titel}</Link> },
            { kop: 'Plaats', cel: (rij) => rij.plaats },
            { kop: 'Status', cel: () => <StatusBadge toon="info">Ingediend</StatusBadge> },
            { kop: 'Reacties', getal: true, cel: (rij) => rij.reacties },
          ]}
        />
        <Pagination pagina={4} aantalPaginas={12} naar={(pagina) => `?pagina=${pagina}`} />
      </TwoColumn>
      <Steps
        stappen={[
          { label: 'Welk werk', status: 'klaar', naar: '/' },
          { label: 'Voor wie', status: 'huidig' },
          { label: 'Voorwaarden', status: 'open' },
          { label: 'Controleren', status: 'open' },
        ]}
      />
      <SummaryList
        rijen={[
          { label: 'Functie', waarde: 'Medewerker groenvoorziening', wijzigNaar: '/' },
          { label: 'Uren', waarde: formatUren(24, 32), wijzigNaar: '/' },
          { label: 'Toelichting', waarde: null, wijzigNaar: '/' },
        ]}
      />
      <Meter label="Plaatsen" waarde={34} max={60} tekst="34 van 60 bezet" />
      <LevelMeter label="Samenwerken" gevraagd={2} getoond={3} />
      <LevelMeter label="Instructies opvolgen" gevraagd={3} getoond={1} />
      <LevelMeter label="Plannen" gevraagd={1} getoond={null} />
      <Timeline
        items={[
          {
            titel: 'Voorgesteld aan de kandidaat',
            wanneer: formatDatumTijd('2026-06-06T12:00:00Z'),
            datetime: '2026-06-06T12:00:00Z',
            fase: 'geweest',
          },
          { titel: 'De kandidaat denkt na', fase: 'nu', inhoud: 'Wij bellen uiterlijk vrijdag.' },
          { titel: 'Kennismaking', fase: 'straks' },
        ]}
      />
    </Stack>
  )
}

function Filters() {
  return (
    <>
      <FacetList
        titel="Gemeente"
        waarden={[
          { label: 'Haarlem', aantal: 31, naar: '?', aan: true },
          { label: 'Velsen', aantal: 18, naar: '?gemeente=velsen', aan: false },
          { label: 'Zandvoort', naar: '?gemeente=zandvoort', aan: false },
        ]}
      />
      <FacetList
        titel="Sector"
        waarden={[
          { label: 'Zorg', aantal: 24, naar: '?', aan: true },
          { label: 'Techniek', aantal: 9, naar: '?sector=techniek', aan: false },
        ]}
      />
    </>
  )
}
