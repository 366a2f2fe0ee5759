import { bereikbaar } from '#app/domain/werkgever/bereikbaar.server.ts'
import { IDENTITEIT_VANAF, ZICHTBAAR_VOOR_WERKGEVER } from '#app/domain/bemiddeling/bemiddeling.ts'
import { toAfspraak } from '#app/domain/bemiddeling/afspraak.ts'
import * as mails from '#app/mail/bemiddeling.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Kalenderitem } from '#app/platform/kalender.server.ts'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import {
  accountsVanWerkgever,
  accountVanKandidaat,
  naarAdviseur,
} from '#app/worker/mail/ontvangers.server.ts'
import {
  isNog,
  overProfiel,
  readBemiddelingVoorMail,
  toKandidaat,
  url,
  voorKandidaat,
  type BemiddelingVoorMail,
} from '#app/worker/mail/over-bemiddeling.server.ts'

export const voorgesteld = toKandidaat((b, id) => mails.voorgesteldMail(voorKandidaat(b, id)))

export const belangstelling = toKandidaat((b, id) => mails.belangstellingMail(voorKandidaat(b, id)))

export const kennismakingKandidaat = toKandidaat(
  (b, id) =>
    b.kennismakingOp && b.kennismakingPlaats
      ? mails.kennismakingKandidaatMail({
          ...voorKandidaat(b, id),
          wanneer: formatDatumTijd(b.kennismakingOp.toISOString()),
          waar: b.kennismakingPlaats,
        })
      : null,
  (b, id) => afspraakVan(b, id, 'kandidaat'),
)

/** The meeting for the calendar of this reader; after an end only when it was still to come, to be struck out. */
function afspraakVan(
  b: BemiddelingVoorMail,
  id: string,
  voor: 'kandidaat' | 'werkgever',
): Kalenderitem | undefined {
  const isVervallen = b.status === 'beeindigd'
  if (!b.kennismakingOp || (isVervallen && (b.eindeVanuit !== 'kennismaking' || b.kennismakingOp < now())))
    return undefined
  const item = toAfspraak(
    { ...b, bemiddelingId: id, kennismakingOp: b.kennismakingOp },
    voor,
    config().http.publicUrl,
  )
  return { ...item, isVervallen }
}

export const akkoord: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  if (!b) return []
  return naarAdviseur(bereikbaar(b.adviseur, b.vacature.werkgever), (naam) =>
    mails.akkoordMail({
      ...overProfiel(b, `/adviseur/bemiddelingen/${onderwerpId}`),
      naam,
      werkgever: b.werkgever,
    }),
  )
}

export const toestemming: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  if (!b) return []
  return naarAdviseur(bereikbaar(b.adviseur, b.vacature.werkgever), (naam) =>
    mails.toestemmingMail({
      ...overProfiel(b, `/adviseur/bemiddelingen/${onderwerpId}`),
      naam,
      werkgever: b.werkgever,
    }),
  )
}

export const aangeboden: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  if (!isNog(b, ZICHTBAAR_VOOR_WERKGEVER)) return []
  const ontvangers = await accountsVanWerkgever(b.vacature.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: mails.aangebodenMail({ ...overProfiel(b, `/werkgever/kandidaten/${onderwerpId}`), naam }),
  }))
}

export const kennismakingWerkgever: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  if (!isNog(b, IDENTITEIT_VANAF) || !b.kennismakingOp || !b.kennismakingPlaats) return []
  const wanneer = formatDatumTijd(b.kennismakingOp.toISOString())
  const waar = b.kennismakingPlaats
  const ontvangers = await accountsVanWerkgever(b.vacature.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: mails.kennismakingWerkgeverMail({
      ...overProfiel(b, `/werkgever/kandidaten/${onderwerpId}`),
      naam,
      wanneer,
      waar,
    }),
    afspraak: afspraakVan(b, onderwerpId, 'werkgever'),
  }))
}

/** Who hears of an end depends on how far it was: an employer who never saw the profile hears nothing. */
export const beeindigd: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  if (!b?.eindeVanuit) return []
  const verzendingen: Verzending[] = []
  const kandidaatStopteZelf = b.eindeReden?.startsWith('kandidaat_') ?? false
  if (!kandidaatStopteZelf) {
    const bericht = mails.beeindigdKandidaatMail({
      ...voorKandidaat(b, onderwerpId),
      url: url('/kandidaat/vacatures'),
    })
    for (const { email } of await accountVanKandidaat(b.profiel.kandidaatId))
      verzendingen.push({ aan: email, bericht, afspraak: afspraakVan(b, onderwerpId, 'kandidaat') })
  }
  const werkgeverZagProfiel = !['voorgesteld', 'akkoord_kandidaat'].includes(b.eindeVanuit)
  const werkgeverStopteZelf = b.eindeReden?.startsWith('werkgever_') ?? false
  if (werkgeverZagProfiel && !werkgeverStopteZelf) {
    for (const { email, naam } of await accountsVanWerkgever(b.vacature.werkgeverId)) {
      const input = { ...overProfiel(b, `/vacaturebeheer/${b.vacatureId}`), naam }
      const afspraak = afspraakVan(b, onderwerpId, 'werkgever')
      verzendingen.push({ aan: email, bericht: mails.beeindigdWerkgeverMail(input), afspraak })
    }
  }
  return verzendingen
}

export const plaatsingVastgelegd: MailHandler = async ({ onderwerpId }) => {
  const plaatsing = await db().plaatsing.findUnique({
    where: { id: onderwerpId },
    select: { startdatum: true, bemiddelingId: true },
  })
  const b = plaatsing && (await readBemiddelingVoorMail(plaatsing.bemiddelingId))
  if (!b) return []
  const startdatum = formatDatum(plaatsing.startdatum.toISOString().slice(0, 10))
  const kandidaatMail = mails.plaatsingKandidaatMail({
    ...voorKandidaat(b, plaatsing.bemiddelingId),
    startdatum,
    url: url('/kandidaat'),
  })
  const aanKandidaat = (await accountVanKandidaat(b.profiel.kandidaatId)).map(({ email }) => ({
    aan: email,
    bericht: kandidaatMail,
  }))
  const aanWerkgever = (await accountsVanWerkgever(b.vacature.werkgeverId)).map(({ email, naam }) => ({
    aan: email,
    bericht: mails.plaatsingMail({
      naam,
      titel: b.titel,
      startdatum,
      url: url(`/vacaturebeheer/${b.vacatureId}`),
    }),
  }))
  return [...aanKandidaat, ...aanWerkgever]
}
