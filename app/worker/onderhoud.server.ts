import { removeOldLoginData } from '#app/domain/account/remove-old-login-data.server.ts'
import { remindBemiddelingen } from '#app/domain/bemiddeling/remind-bemiddelingen.server.ts'
import { removeOldTrajectteksten } from '#app/domain/jobcoaching/remove-old-trajectteksten.server.ts'
import { remindGesprekken } from '#app/domain/jobcoaching/remind-gesprekken.server.ts'
import { remindProfielen } from '#app/domain/kandidaatprofiel/remind-profielen.server.ts'
import { remindMeetstappen } from '#app/domain/loonwaarde/remind-stappen.server.ts'
import { remindUitkomsten } from '#app/domain/loonwaarde/remind-uitkomsten.server.ts'
import { removeOldDocumenten } from '#app/domain/loonwaarde/remove-documenten.server.ts'
import { removeOldMailberichten } from '#app/domain/mailbericht/remove-old-mailberichten.server.ts'
import { removeOldTelverbruik } from '#app/domain/match/tel-grens.server.ts'
import { removeOldBezoeken } from '#app/domain/talent/remove-old-bezoeken.server.ts'
import { remindContracten } from '#app/domain/plaatsing/remind-contracten.server.ts'
import { expireVacatures } from '#app/domain/vacature/expire-vacatures.server.ts'
import { remindVacatures } from '#app/domain/vacature/remind-vacatures.server.ts'
import { keepNazorg } from '#app/domain/nazorg/keep-nazorg.server.ts'
import { askTevredenheid } from '#app/domain/tevredenheid/ask-tevredenheid.server.ts'
import { remindTevredenheid } from '#app/domain/tevredenheid/remind-tevredenheid.server.ts'
import { removeOldImports } from '#app/domain/werkgever/importeren/discard-import.server.ts'
import { removeOrphanBestanden } from '#app/worker/bestanden.server.ts'
import { log } from '#app/platform/log.server.ts'

/** Every quarter of an hour: what time itself changes. Each step is safe to run twice. */
export async function runOnderhoud(): Promise<void> {
  const verlopen = await expireVacatures()
  const herinnerd = await remindProfielen()
  const gesprekken = await remindGesprekken()
  const sluitBijna = await remindVacatures()
  const aanZet = await remindBemiddelingen()
  const contracten = await remindContracten()
  const tevredenheid = (await askTevredenheid()) + (await remindTevredenheid())
  const loonwaarde = (await remindMeetstappen()) + (await remindUitkomsten())
  const nazorg = await keepNazorg()
  const opgeruimd =
    (await removeOldMailberichten()) +
    (await removeOldLoginData()) +
    (await removeOldTrajectteksten()) +
    (await removeOldTelverbruik()) +
    (await removeOldBezoeken()) +
    (await removeOldImports()) +
    (await removeOldDocumenten()) +
    (await removeOrphanBestanden())
  log.info({
    event: 'onderhoud',
    verlopen,
    herinnerd,
    gesprekken,
    sluitBijna,
    aanZet,
    contracten,
    tevredenheid,
    loonwaarde,
    nazorg,
    opgeruimd,
  })
}
