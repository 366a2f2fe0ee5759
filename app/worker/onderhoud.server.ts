import { removeOldLoginData } from '#app/domain/account/remove-old-login-data.server.ts'
import { remindBemiddelingen } from '#app/domain/bemiddeling/remind-bemiddelingen.server.ts'
import { askEvaluaties } from '#app/domain/deelname/ask-evaluaties.server.ts'
import { removeDeelnemers, removeVoorzieningen } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { removeOnbevestigd } from '#app/domain/deelname/remove-onbevestigd.server.ts'
import { removeOldAanmeldpogingen } from '#app/domain/inschrijving/aanmeldpogingen.server.ts'
import { keepInschrijvingen } from '#app/domain/inschrijving/keep-inschrijvingen.server.ts'
import { remindDeelnemers } from '#app/domain/inschrijving/remind-deelnemers.server.ts'
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
import { remindMelden, remindVerplichtingen } from '#app/domain/sroi/remind-verplichtingen.server.ts'
import { removeOldBewijsstukken } from '#app/domain/sroi/remove-bewijsstukken.server.ts'
import { expireVacatures } from '#app/domain/vacature/expire-vacatures.server.ts'
import { remindVacatures } from '#app/domain/vacature/remind-vacatures.server.ts'
import { keepNazorg } from '#app/domain/nazorg/keep-nazorg.server.ts'
import { askTevredenheid } from '#app/domain/tevredenheid/ask-tevredenheid.server.ts'
import { remindTevredenheid } from '#app/domain/tevredenheid/remind-tevredenheid.server.ts'
import { removeOldImports } from '#app/domain/werkgever/importeren/discard-import.server.ts'
import { removeOrphanBestanden } from '#app/worker/bestanden.server.ts'
import { runStappen, type Stap } from '#app/worker/stappen.server.ts'

/** What time itself changes, in this order. Each is safe to run twice, also when it was cut off halfway. */
const STAPPEN: readonly Stap[] = [
  { naam: 'vacatures-verlopen', werk: expireVacatures },
  { naam: 'profielen-herbevestigen', werk: remindProfielen },
  { naam: 'gesprekken-herinneren', werk: remindGesprekken },
  { naam: 'vacatures-herinneren', werk: remindVacatures },
  { naam: 'bemiddelingen-herinneren', werk: remindBemiddelingen },
  { naam: 'contracten-herinneren', werk: remindContracten },
  { naam: 'tevredenheid-vragen', werk: askTevredenheid },
  { naam: 'tevredenheid-herinneren', werk: remindTevredenheid },
  { naam: 'loonwaarde-stappen', werk: remindMeetstappen },
  { naam: 'loonwaarde-uitkomsten', werk: remindUitkomsten },
  { naam: 'sroi-melden', werk: remindMelden },
  { naam: 'sroi-herinneren', werk: remindVerplichtingen },
  { naam: 'nazorg', werk: keepNazorg },
  { naam: 'inschrijvingen', werk: keepInschrijvingen },
  { naam: 'evaluaties-vragen', werk: askEvaluaties },
  { naam: 'deelnemers-herinneren', werk: remindDeelnemers },
  { naam: 'voorzieningen-opruimen', werk: removeVoorzieningen },
  { naam: 'onbevestigde-aanmeldingen-opruimen', werk: removeOnbevestigd },
  { naam: 'deelnemers-opruimen', werk: removeDeelnemers },
  { naam: 'mailberichten-opruimen', werk: removeOldMailberichten },
  { naam: 'inloggegevens-opruimen', werk: removeOldLoginData },
  { naam: 'aanmeldpogingen-opruimen', werk: removeOldAanmeldpogingen },
  { naam: 'trajectteksten-opruimen', werk: removeOldTrajectteksten },
  { naam: 'telverbruik-opruimen', werk: removeOldTelverbruik },
  { naam: 'bezoeken-opruimen', werk: removeOldBezoeken },
  { naam: 'imports-opruimen', werk: removeOldImports },
  { naam: 'documenten-opruimen', werk: removeOldDocumenten },
  { naam: 'bewijsstukken-opruimen', werk: removeOldBewijsstukken },
  { naam: 'bestanden-opruimen', werk: removeOrphanBestanden },
]

/** Every quarter of an hour. Throws when a step failed, after all others ran. */
export function runOnderhoud(): Promise<void> {
  return runStappen('onderhoud', STAPPEN)
}
