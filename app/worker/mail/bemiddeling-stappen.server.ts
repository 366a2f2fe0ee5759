import { z } from 'zod'
import { PAST_LABEL, VERVOLG_LABEL } from '#app/domain/bemiddeling/terugkoppeling.ts'
import { bereikbaar } from '#app/domain/werkgever/bereikbaar.server.ts'
import * as mails from '#app/mail/bemiddeling-stappen.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import {
  accountsVanWerkgever,
  accountVanKandidaat,
  naarAdviseur,
} from '#app/worker/mail/ontvangers.server.ts'
import {
  overProfiel,
  readBemiddelingVoorMail,
  voorKandidaat,
  type BemiddelingVoorMail,
} from '#app/worker/mail/over-bemiddeling.server.ts'

/** What the employer said, to the adviseur; the free text is read in the portal alone. */
export const terugkoppeling: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  const gezegd = await db().terugkoppeling.findUnique({
    where: { bemiddelingId: onderwerpId },
    select: { past: true, vervolg: true },
  })
  if (!b || !gezegd) return []
  return naarAdviseur(bereikbaar(b.adviseur, b.vacature.werkgever), (naam) =>
    mails.terugkoppelingMail({
      ...overProfiel(b, `/adviseur/bemiddelingen/${onderwerpId}`),
      naam,
      werkgever: b.werkgever,
      past: PAST_LABEL[gezegd.past],
      vervolg: VERVOLG_LABEL[gezegd.vervolg],
    }),
  )
}

export const proefplaatsing: MailHandler = async ({ onderwerpId }) => {
  const b = await readBemiddelingVoorMail(onderwerpId)
  const dagen = b && proefdagen(b)
  if (b?.status !== 'proefplaatsing' || !dagen) return []
  const bericht = mails.proefplaatsingKandidaatMail({ ...voorKandidaat(b, onderwerpId), ...dagen })
  const aanKandidaat = (await accountVanKandidaat(b.profiel.kandidaatId)).map(({ email }) => ({
    aan: email,
    bericht,
  }))
  const aanWerkgever = await naarWerkgever(b, (naam) =>
    mails.proefplaatsingWerkgeverMail({
      ...overProfiel(b, `/werkgever/kandidaten/${onderwerpId}`),
      naam,
      ...dagen,
    }),
  )
  return [...aanKandidaat, ...aanWerkgever]
}

/** To whoever is to act in the step that the event names; nobody when that step was taken meanwhile. */
export const herinnering: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { status } = z.object({ status: z.string() }).parse(gegevens)
  const b = await readBemiddelingVoorMail(onderwerpId)
  if (b?.status !== status) return []
  switch (b.status) {
    case 'voorgesteld':
    case 'belangstelling':
      return (await accountVanKandidaat(b.profiel.kandidaatId)).map(({ email }) => ({
        aan: email,
        bericht: mails.antwoordHerinneringMail(voorKandidaat(b, onderwerpId)),
      }))
    case 'aangeboden':
      return naarWerkgever(b, (naam) =>
        mails.aanbodHerinneringMail({ ...overProfiel(b, `/werkgever/kandidaten/${onderwerpId}`), naam }),
      )
    case 'kennismaking':
      return vraagTerugkoppeling(b, onderwerpId)
    case 'proefplaatsing':
      return proefEindigt(b, onderwerpId)
    default:
      return []
  }
}

async function vraagTerugkoppeling(b: BemiddelingVoorMail, id: string): Promise<Verzending[]> {
  const gezegd = await db().terugkoppeling.count({
    where: { bemiddelingId: id, kennismakingOp: b.kennismakingOp ?? undefined },
  })
  if (gezegd > 0) return []
  return naarWerkgever(b, (naam) =>
    mails.terugkoppelingVraagMail({
      ...overProfiel(b, `/werkgever/kandidaten/${id}/terugkoppeling`),
      naam,
    }),
  )
}

function proefEindigt(b: BemiddelingVoorMail, id: string): Verzending[] {
  const dagen = proefdagen(b)
  if (!dagen) return []
  return naarAdviseur(bereikbaar(b.adviseur, b.vacature.werkgever), (naam) =>
    mails.proefEindigtMail({
      ...overProfiel(b, `/adviseur/bemiddelingen/${id}`),
      naam,
      werkgever: b.werkgever,
      tot: dagen.tot,
    }),
  )
}

async function naarWerkgever(
  b: BemiddelingVoorMail,
  make: (naam: string) => Verzending['bericht'],
): Promise<Verzending[]> {
  const ontvangers = await accountsVanWerkgever(b.vacature.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({ aan: email, bericht: make(naam) }))
}

function proefdagen({ proefplaatsingVan, proefplaatsingTot }: BemiddelingVoorMail) {
  if (!proefplaatsingVan || !proefplaatsingTot) return null
  return { van: formatDatum(isoDay(proefplaatsingVan)), tot: formatDatum(isoDay(proefplaatsingTot)) }
}
