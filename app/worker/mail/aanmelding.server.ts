import { z } from 'zod'
import { momentIn } from '#app/domain/inschrijving/taal.server.ts'
import { vul, type Teksten } from '#app/domain/inschrijving/taal.ts'
import { now } from '#app/platform/clock.server.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import {
  isErbij,
  overAanmelding,
  readAanmelding,
  type OverAanmelding,
} from '#app/worker/mail/over-aanmelding.server.ts'

/** Asks to confirm the address. Nothing once that was done, or is too late. */
export const bevestigen: MailHandler = async ({ onderwerpId }) => {
  const aanmelding = await readAanmelding(onderwerpId)
  return aanmelding && isTeBevestigen(aanmelding) ? [vraagBevestiging(aanmelding)] : []
}

/** To who registered again with an address that is known: the same question, or where the registration stands. */
export const nogmaals: MailHandler = async ({ onderwerpId }) => {
  const aanmelding = await readAanmelding(onderwerpId)
  if (!aanmelding || !gaatDoor(aanmelding)) return []
  if (isTeBevestigen(aanmelding)) return [vraagBevestiging(aanmelding)]
  if (!aanmelding.bevestigdOp) return []
  return [
    overAanmelding(aanmelding, {
      onderwerp: ({ mail }) => mail.alAangemeld.onderwerp,
      alineas: ({ mail }) => [mail.alAangemeld.tekst],
      slot: ({ mail }) => [mail.bevestigen.nietU],
    }),
  ]
}

/** Who has a place, with a calendar file, or that they wait. Nothing when everybody cancelled meanwhile. */
export const bevestigd: MailHandler = async ({ onderwerpId }) => {
  const aanmelding = await readAanmelding(onderwerpId)
  return aanmelding?.bevestigdOp && gaatDoor(aanmelding) ? [overWieKomt(aanmelding)] : []
}

/** Who has a place and who waits, to keep. */
export function overWieKomt(aanmelding: OverAanmelding): Verzending {
  const metPlaats = aanmelding.inschrijvingen.some(isErbij)
  const deel = ({ mail }: Teksten) => (metPlaats ? mail.bevestigd : mail.wachtlijst)
  return overAanmelding(aanmelding, {
    onderwerp: (t) => deel(t).onderwerp,
    alineas: (t) => [deel(t).tekst],
    slot: ({ mail }) => [...(metPlaats ? [mail.bevestigd.nodig] : []), mail.afzeggen],
    ...(metPlaats && { agenda: 'staat' }),
  })
}

/** Who does not come any more. The calendar entry goes when nobody of it comes. */
export const afgezegd: MailHandler = async ({ onderwerpId }) => {
  const aanmelding = await readAanmelding(onderwerpId)
  // Who never confirmed the address gets no second mail: somebody else may have typed it.
  if (!aanmelding?.bevestigdOp) return []
  const weg = aanmelding.inschrijvingen.filter(({ status }) => status === 'geannuleerd')
  const komtNog = aanmelding.inschrijvingen.some(isErbij)
  return [
    overAanmelding(aanmelding, {
      onderwerp: ({ mail }) => mail.afgezegd.onderwerp,
      alineas: ({ mail }) => [vul(mail.afgezegd.tekst, { namen: weg.map(({ naam }) => naam).join(', ') })],
      ...(!komtNog && { agenda: 'vervalt' }),
    }),
  ]
}

const Wanneer = z.object({ wanneer: z.enum(['week', 'dag']) })

/** A week and a day before. Nothing when nobody of it has a place any more. */
export const herinnering: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { wanneer } = Wanneer.parse(gegevens)
  const aanmelding = await readAanmelding(onderwerpId)
  if (!aanmelding || !gaatDoor(aanmelding) || !aanmelding.inschrijvingen.some(isErbij)) return []
  return [
    overAanmelding(aanmelding, {
      onderwerp: ({ mail }) => mail.herinnering[wanneer],
      alineas: ({ mail }) => [mail.herinnering.tekst],
      slot: ({ mail }) => [mail.afzeggen],
      agenda: 'staat',
    }),
  ]
}

/** Announced, to come, and somebody of the registration still comes or waits. */
export function gaatDoor({ vervallenOp, evenement }: OverAanmelding): boolean {
  return vervallenOp === null && evenement.status === 'gepubliceerd' && now() < evenement.start
}

function isTeBevestigen(aanmelding: OverAanmelding): boolean {
  const { bevestigdOp, bevestigenVoor } = aanmelding
  return gaatDoor(aanmelding) && bevestigdOp === null && bevestigenVoor !== null && now() < bevestigenVoor
}

function vraagBevestiging(aanmelding: OverAanmelding): Verzending {
  const { inschrijvingen, bevestigenVoor } = aanmelding
  const erbij = inschrijvingen.filter(isErbij).length
  const soort = erbij === inschrijvingen.length ? 'plaats' : erbij === 0 ? 'wachtlijst' : 'deels'
  return overAanmelding(aanmelding, {
    onderwerp: ({ mail }) => mail.bevestigen.onderwerp,
    alineas: ({ mail }) => [
      vul(mail.bevestigen[soort], {
        tot: bevestigenVoor ? momentIn(aanmelding.taal, bevestigenVoor) : '',
      }),
    ],
    knop: ({ mail }) => mail.bevestigen.knop,
    slot: ({ mail }) => [mail.bevestigen.nietU],
  })
}
