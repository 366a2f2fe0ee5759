import type { Route } from './+types/duurzaam-bestand'
import { listRetentie } from '#app/domain/nazorg/list-retentie.server.ts'
import { RETENTIE_DEFINITIE, RETENTIE_KOPPEN, toCellen } from '#app/domain/nazorg/retentie-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar } = readYear(url, 1)
  const { totaal, ...tabellen } = found(await listRetentie(actorOf(context, 'rapporteur'), jaar))
  const deel = (per: string, rijen: typeof tabellen.perGemeente) =>
    rijen.map((rij) => [String(jaar), per, ...toCellen(rij)])
  return downloadTabel(`duurzaam-werk-${jaar}`, 'csv', [
    ['Begonnen in', 'Per', ...RETENTIE_KOPPEN],
    ...deel('gemeente', tabellen.perGemeente),
    ...deel('partner', tabellen.perPartner),
    ...deel('soort plaatsing', tabellen.perSoort),
    ...deel('alles', [totaal]),
    ...RETENTIE_DEFINITIE.map((regel) => ['Uitleg', regel]),
  ])
}
