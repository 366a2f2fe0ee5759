import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/evenementen'
import {
  DEELNEMERSROLLEN,
  EVENEMENT_SOORTEN,
  plaatsenTekst,
  ROL_LABEL,
  SOORT_LABEL,
  wanneerTekst,
} from '#app/domain/evenement/evenement.ts'
import { deelTags, taalLinks } from '#app/domain/evenement/taallinks.ts'
import { listKalender, type KalenderRegel } from '#app/domain/evenement/list-evenementen.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { Card, type KaartFeit } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterVak } from '#app/ui/filters.tsx'
import { formatMaand } from '#app/ui/format.ts'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: 'Evenementen | WSP-portaal' },
  {
    name: 'description',
    content: 'Trainingen, werkfestivals en ontmoetingen over werk in Zuid-Kennemerland en IJmond.',
  },
  ...(loaderData?.adressen ? taalLinks('nl', loaderData.adressen) : []),
  ...deelTags('nl'),
]

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
  const maanden = [...new Set(evenementen.map(({ maand }) => maand))]
  return {
    adressen,
    vraag,
    facetten,
    totaal: evenementen.length,
    maanden: maanden.map((maand) => ({
      maand,
      regels: evenementen.filter((regel) => regel.maand === maand),
    })),
  }
}

export default function Evenementen({ loaderData }: Route.ComponentProps) {
  const { vraag, facetten, totaal, maanden } = loaderData
  const waarde = (naam: keyof typeof vraag, code: string, label: string, aantal: number) => {
    const aan = vraag[naam] === code
    const naar = listAddress(
      href('/evenementen'),
      { ...vraag, pagina: 1 },
      { [naam]: aan ? undefined : code },
    )
    return { label, aantal, aan, naar }
  }
  return (
    <Page breedte="breed">
      <p>
        <Link to={href('/en/events')} lang="en" hrefLang="en">
          English
        </Link>
      </p>
      <PageHeader
        titel="Evenementen"
        intro="Trainingen, werkfestivals en ontmoetingen over werk in Zuid-Kennemerland en IJmond. Meedoen is gratis."
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="Voor wie"
              waarden={facetten.rol.map((een) =>
                waarde('rol', een.waarde, ROL_LABEL[een.waarde], een.aantal),
              )}
            />
            <FacetList
              titel="Soort"
              waarden={facetten.soort
                .filter((een) => een.aantal > 0 || vraag.soort === een.waarde)
                .map((een) => waarde('soort', een.waarde, SOORT_LABEL[een.waarde], een.aantal))}
            />
            <FacetList
              titel="Gemeente"
              waarden={facetten.gemeente.map((een) => waarde('gemeente', een.waarde, een.naam, een.aantal))}
            />
          </FilterVak>
        }
      >
        {totaal === 0 && (
          <EmptyState
            titel="Er zijn nu geen evenementen"
            icoon="agenda"
            actie={<Link to={href('/evenementen')}>Toon alle evenementen</Link>}
          >
            Haal een filter weg, of kijk later nog eens.
          </EmptyState>
        )}
        {maanden.map(({ maand, regels }) => (
          <Section key={maand} titel={formatMaand(maand)}>
            <Stack>
              {regels.map((regel) => (
                <Card
                  key={regel.id}
                  als="article"
                  boven={SOORT_LABEL[regel.soort]}
                  titel={regel.titel}
                  naar={href('/evenementen/:evenementId', { evenementId: regel.id })}
                  feiten={feitenVan(regel)}
                >
                  <p>{regel.samenvatting}</p>
                </Card>
              ))}
            </Stack>
          </Section>
        ))}
      </TwoColumn>
    </Page>
  )
}

function feitenVan({ start, einde, locatie, plaats, rollen, status }: KalenderRegel): KaartFeit[] {
  return [
    { icoon: 'agenda', tekst: wanneerTekst(start, einde) },
    { icoon: 'locatie', tekst: `${locatie}, ${plaats}` },
    ...(status === 'geannuleerd'
      ? [{ icoon: 'let_op', tekst: 'Gaat niet door' } as const]
      : rollen.map(
          (rol) => ({ icoon: 'personen', tekst: `${ROL_LABEL[rol.rol]}: ${plaatsenTekst(rol)}` }) as const,
        )),
  ]
}
