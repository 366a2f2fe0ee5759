import type { MailNaam } from '#app/platform/events.ts'
import { accountUitnodiging, collegaUitgenodigd, inlogcode } from '#app/worker/mail/account.server.ts'
import { vervanging } from '#app/worker/mail/afwezigheid.server.ts'
import * as aanmelding from '#app/worker/mail/aanmelding.server.ts'
import * as evenement from '#app/worker/mail/evenement.server.ts'
import * as inschrijving from '#app/worker/mail/inschrijving.server.ts'
import * as advies from '#app/worker/mail/advies.server.ts'
import * as jobcoachaanvraag from '#app/worker/mail/jobcoachaanvraag.server.ts'
import * as bemiddeling from '#app/worker/mail/bemiddeling.server.ts'
import * as jobcoaching from '#app/worker/mail/jobcoaching.server.ts'
import * as stappen from '#app/worker/mail/bemiddeling-stappen.server.ts'
import * as jobcoachgesprek from '#app/worker/mail/jobcoachgesprek.server.ts'
import * as deelname from '#app/worker/mail/deelname.server.ts'
import { contractEindigt } from '#app/worker/mail/plaatsing.server.ts'
import { profielHerbevestigen } from '#app/worker/mail/kandidaatprofiel.server.ts'
import * as sroi from '#app/worker/mail/sroi.server.ts'
import * as talent from '#app/worker/mail/talent.server.ts'
import * as loonwaarde from '#app/worker/mail/loonwaarde.server.ts'
import * as meetdag from '#app/worker/mail/meetdag.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { nazorgHerinnering, nazorgVraag } from '#app/worker/mail/nazorg.server.ts'
import { tevredenheidHerinnering, tevredenheidVraag } from '#app/worker/mail/tevredenheid.server.ts'
import * as urgent from '#app/worker/mail/urgentemelding.server.ts'
import {
  vacatureGepubliceerd,
  vacatureGesloten,
  vacatureIngediend,
  vacatureSluitBijna,
  vacatureTeruggestuurd,
  vacatureVerlopen,
} from '#app/worker/mail/vacature.server.ts'
import { volgopdrachtTreffers } from '#app/worker/mail/volgopdracht.server.ts'

/** Event consequence by name to the code that carries it out. Imported by the worker alone. */
export const mailHandlers: Record<MailNaam, MailHandler> = {
  inlogcode,
  'account-uitnodiging': accountUitnodiging,
  'vacature-ingediend': vacatureIngediend,
  'vacature-gepubliceerd': vacatureGepubliceerd,
  'vacature-teruggestuurd': vacatureTeruggestuurd,
  'vacature-sluit-bijna': vacatureSluitBijna,
  'vacature-verlopen': vacatureVerlopen,
  'vacature-gesloten': vacatureGesloten,
  'tevredenheid-vraag': tevredenheidVraag,
  'tevredenheid-herinnering': tevredenheidHerinnering,
  'aanmelding-bevestigen': aanmelding.bevestigen,
  'aanmelding-nogmaals': aanmelding.nogmaals,
  'aanmelding-bevestigd': aanmelding.bevestigd,
  'aanmelding-afgezegd': aanmelding.afgezegd,
  'aanmelding-herinnering': aanmelding.herinnering,
  'inschrijving-aangeboden': inschrijving.aangeboden,
  'inschrijving-aangenomen': inschrijving.aangenomen,
  'inschrijving-verlopen': inschrijving.aanbodVerlopen,
  'evenement-gewijzigd': evenement.gewijzigd,
  'evenement-geannuleerd': evenement.geannuleerd,
  'nazorg-vraag': nazorgVraag,
  'nazorg-herinnering': nazorgHerinnering,
  'bemiddeling-voorgesteld': bemiddeling.voorgesteld,
  'bemiddeling-akkoord': bemiddeling.akkoord,
  'bemiddeling-aangeboden': bemiddeling.aangeboden,
  'bemiddeling-belangstelling': bemiddeling.belangstelling,
  'bemiddeling-toestemming': bemiddeling.toestemming,
  'bemiddeling-kennismaking-kandidaat': bemiddeling.kennismakingKandidaat,
  'bemiddeling-kennismaking-werkgever': bemiddeling.kennismakingWerkgever,
  'bemiddeling-terugkoppeling': stappen.terugkoppeling,
  'bemiddeling-proefplaatsing': stappen.proefplaatsing,
  'bemiddeling-herinnering': stappen.herinnering,
  'bemiddeling-beeindigd': bemiddeling.beeindigd,
  'plaatsing-vastgelegd': bemiddeling.plaatsingVastgelegd,
  'plaatsing-contract-eindigt': contractEindigt,
  'profiel-herbevestigen': profielHerbevestigen,
  'kennismakingsverzoek-gedaan': talent.verzoekGedaan,
  'kennismakingsverzoek-beantwoord': talent.verzoekBeantwoord,
  'talent-ongewoon-gebruik': talent.ongewoonGebruik,
  'sroi-actief': sroi.actief,
  'sroi-gesloten': sroi.gesloten,
  'sroi-heropend': sroi.heropend,
  'sroi-gemeld': sroi.gemeld,
  'sroi-overgedragen': sroi.overgedragen,
  'sroi-herinnering': sroi.herinnering,
  'sroi-melden': sroi.melden,
  'sroi-plan-ingediend': sroi.planIngediend,
  'sroi-plan-beoordeeld': sroi.planBeoordeeld,
  'sroi-ingediend': sroi.ingediend,
  'sroi-beoordeeld': sroi.beoordeeld,
  'collega-uitgenodigd': collegaUitgenodigd,
  'adviesaanvraag-gedaan': advies.gevraagd,
  'adviesaanvraag-overgedragen': advies.overgedragen,
  'adviesaanvraag-aangevuld': advies.aangevuld,
  'adviesaanvraag-heropend': advies.heropend,
  'adviesaanvraag-beantwoord': advies.beantwoord,
  'adviesaanvraag-afgesloten': advies.afgesloten,
  'jobcoachaanvraag-gedaan': jobcoachaanvraag.gedaan,
  'jobcoachaanvraag-overgedragen': jobcoachaanvraag.overgedragen,
  'jobcoachaanvraag-aangevuld': jobcoachaanvraag.aangevuld,
  'jobcoachaanvraag-teruggevraagd': jobcoachaanvraag.teruggevraagd,
  'jobcoachaanvraag-doorgezet': jobcoachaanvraag.doorgezet,
  'jobcoachaanvraag-afgewezen': jobcoachaanvraag.afgewezen,
  'volgopdracht-treffers': volgopdrachtTreffers,
  'afwezigheid-vervanging': vervanging,
  'traject-gestart': jobcoaching.gestart,
  'traject-overgedragen': jobcoaching.overgedragen,
  'traject-verlengd': jobcoaching.verlengd,
  'traject-werk-stopt': jobcoaching.werkStopt,
  'verlenging-gevraagd': jobcoaching.verlengingGevraagd,
  'verlenging-afgewezen': jobcoaching.verlengingAfgewezen,
  'traject-beeindigd': jobcoaching.beeindigd,
  'urgentemelding-gedaan': urgent.gedaan,
  'urgentemelding-opgepakt': urgent.opgepakt,
  'urgentemelding-afgehandeld': urgent.afgehandeld,
  'gesprek-gepland': jobcoachgesprek.gepland,
  'gesprek-verzet': jobcoachgesprek.verzet,
  'gesprek-vervallen': jobcoachgesprek.vervallen,
  'gesprek-herinnering': jobcoachgesprek.herinnering,
  'loonwaarde-overgedragen': loonwaarde.overgedragen,
  'loonwaarde-te-laat': loonwaarde.teLaat,
  'loonwaarde-verloopt': loonwaarde.verloopt,
  'loonwaarde-gepland': meetdag.gepland,
  'loonwaarde-verzet': meetdag.verzet,
  'loonwaarde-vervallen': meetdag.vervallen,
  'evenement-evaluatie': deelname.evaluatie,
  'evenement-certificaat': deelname.certificaat,
}
