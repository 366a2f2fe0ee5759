import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/bemiddelingen-bord'
import { BORD_STAPPEN } from '#app/domain/bemiddeling/bord.ts'
import { BordKolom } from '#app/domain/bemiddeling/components/bord.tsx'
import { listBord } from '#app/domain/bemiddeling/list-bord.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { FacetList } from '#app/ui/tag.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Bemiddelingsbord | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  wie: z.enum(['adviseur', 'kandidaat', 'werkgever']).nullable().catch(null).default(null),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const bord = await listBord(actorOf(context, 'adviseur'), {
    alleenMijn: vraag.van === 'mij',
    wie: vraag.wie,
  })
  return { vraag, kolommen: BORD_STAPPEN.map((stap) => ({ stap, ...bord[stap] })) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', { ...vraag, pagina: 1 }, anders)

export default function Bemiddelingsbord({ loaderData }: Route.ComponentProps) {
  const { vraag, kolommen } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader titel="Bemiddelingsbord" intro="Wie is bij welke stap, wie is aan zet, en voor wanneer." />
      <Tabs
        label="Bord of lijst"
        tabs={[
          { naar: href('/adviseur/bemiddelingen/bord'), label: 'Bord' },
          { naar: href('/adviseur/bemiddelingen'), label: 'Lijst', exact: true },
        ]}
      />
      <div className="wsp-bord__filters">
        <FacetList
          niveau={2}
          titel="Van wie"
          waarden={[
            { label: 'Van mij', naar: adres(vraag, { van: 'mij' }), aan: vraag.van === 'mij' },
            { label: 'Van iedereen', naar: adres(vraag, { van: 'iedereen' }), aan: vraag.van === 'iedereen' },
          ]}
        />
        <FacetList
          niveau={2}
          titel="Wie is aan zet"
          waarden={[
            { label: 'Maakt niet uit', naar: adres(vraag, { wie: null }), aan: vraag.wie === null },
            ...WIE.map(({ wie, label }) => ({ label, naar: adres(vraag, { wie }), aan: vraag.wie === wie })),
          ]}
        />
      </div>
      <div className="wsp-bord">
        {kolommen.map((kolom) => (
          <BordKolom
            key={kolom.stap}
            {...kolom}
            naar={(bemiddelingId) => href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId })}
            lijst={`${href('/adviseur/bemiddelingen')}?van=${vraag.van}&status=${kolom.stap}`}
          />
        ))}
      </div>
    </Page>
  )
}

const WIE = [
  { wie: 'adviseur', label: 'De adviseur' },
  { wie: 'kandidaat', label: 'De kandidaat' },
  { wie: 'werkgever', label: 'De werkgever' },
] as const
