import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/events'
import { englishOr, placesText, ROL_EN, SOORT_EN } from '#app/domain/evenement/engels.ts'
import { DEELNEMERSROLLEN, EVENEMENT_SOORTEN } from '#app/domain/evenement/evenement.ts'
import { deelTags, taalLinks } from '#app/domain/evenement/taallinks.ts'
import { listKalender } from '#app/domain/evenement/list-evenementen.server.ts'
import { periodeIn } from '#app/domain/inschrijving/taal.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: 'Events | WSP-portaal' },
  { name: 'description', content: 'Training, work festivals and meetings in Zuid-Kennemerland and IJmond.' },
  ...(loaderData?.adressen ? taalLinks('en', loaderData.adressen) : []),
  ...deelTags('en'),
]

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

const VraagSchema = z.object({
  soort: z.enum(EVENEMENT_SOORTEN).optional().catch(undefined),
  rol: z.enum(DEELNEMERSROLLEN).optional().catch(undefined),
  gemeente: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
})

export async function loader({ url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { evenementen, facetten, adressen } = await listKalender(vraag)
  return {
    taal: 'en',
    adressen,
    vraag,
    facetten,
    regels: evenementen.map((regel) => ({
      id: regel.id,
      soort: regel.soort,
      titel: englishOr(regel.titelEn, regel.titel),
      samenvatting: englishOr(regel.samenvattingEn, regel.samenvatting),
      when: periodeIn('en', new Date(regel.start), new Date(regel.einde)),
      where: `${regel.locatie}, ${regel.plaats}`,
      isCancelled: regel.status === 'geannuleerd',
      rollen: regel.rollen,
    })),
  }
}

export default function Events({ loaderData: { vraag, facetten, regels } }: Route.ComponentProps) {
  const waarde = (naam: keyof typeof vraag, code: string, label: string, aantal: number) => {
    const aan = vraag[naam] === code
    const naar = listAddress(href('/en/events'), { ...vraag, pagina: 1 }, { [naam]: aan ? undefined : code })
    return { label, aantal, aan, naar }
  }
  return (
    <Page breedte="breed">
      <p>
        <Link to={href('/evenementen')} lang="nl" hrefLang="nl">
          Nederlands
        </Link>
      </p>
      <PageHeader
        titel="Events"
        intro="Training, work festivals and meetings about work in Zuid-Kennemerland and IJmond. Taking part is free."
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="For whom"
              waarden={facetten.rol.map((een) => waarde('rol', een.waarde, ROL_EN[een.waarde], een.aantal))}
            />
            <FacetList
              titel="Kind"
              waarden={facetten.soort
                .filter((een) => een.aantal > 0 || vraag.soort === een.waarde)
                .map((een) => waarde('soort', een.waarde, SOORT_EN[een.waarde], een.aantal))}
            />
            <FacetList
              titel="Municipality"
              waarden={facetten.gemeente.map((een) => waarde('gemeente', een.waarde, een.naam, een.aantal))}
            />
          </FilterVak>
        }
      >
        {regels.length === 0 && (
          <EmptyState
            titel="There are no events now"
            icoon="agenda"
            actie={<Link to={href('/en/events')}>Show all events</Link>}
          >
            Take a filter away, or look again later.
          </EmptyState>
        )}
        <Stack>
          {regels.map((regel) => (
            <Card
              key={regel.id}
              als="article"
              boven={SOORT_EN[regel.soort]}
              titel={<span lang={regel.titel.lang}>{regel.titel.tekst}</span>}
              naar={href('/en/events/:evenementId', { evenementId: regel.id })}
              feiten={[
                { icoon: 'agenda', tekst: regel.when },
                { icoon: 'locatie', tekst: regel.where },
                ...(regel.isCancelled
                  ? [{ icoon: 'let_op' as const, tekst: 'Cancelled' }]
                  : regel.rollen.map((rol) => ({
                      icoon: 'personen' as const,
                      tekst: `${ROL_EN[rol.rol]}: ${placesText(rol)}`,
                    }))),
              ]}
            >
              <p lang={regel.samenvatting.lang}>{regel.samenvatting.tekst}</p>
            </Card>
          ))}
        </Stack>
      </TwoColumn>
    </Page>
  )
}
