import { z } from 'zod'
import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaar, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import {
  sroiActiefMail,
  sroiBeoordeeldMail,
  sroiCoordinatorMail,
  sroiGeslotenMail,
  sroiHerinneringMail,
  sroiMeldenMail,
  sroiPlanBeoordeeldMail,
} from '#app/mail/sroi.ts'
import type { Bericht } from '#app/mail/message.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  return db().sroiVerplichting.findUnique({
    where: { id },
    select: {
      id: true,
      contractnummer: true,
      status: true,
      planDoorId: true,
      gemeldOp: true,
      meldenVoor: true,
      herstelTot: true,
      werkgeverId: true,
      opdrachtgever: { select: { naam: true } },
      coordinator: persoonSelect(),
      werkgever: { select: { naam: true, ...bereikbaarSelect() } },
    },
  })
}
type Rij = NonNullable<Awaited<ReturnType<typeof read>>>

const contract = (rij: Rij, naam: string, pad: string) => ({
  naam,
  contractnummer: rij.contractnummer,
  opdrachtgever: rij.opdrachtgever.naam,
  url: url(pad),
})
type Contract = ReturnType<typeof contract>

async function naarOpdrachtnemer(rij: Rij, make: (contract: Contract) => Bericht, deel = '') {
  const ontvangers = await accountsVanWerkgever(rij.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: make(contract(rij, naam, `/werkgever/sroi/${rij.id}${deel}`)),
  }))
}

function naarCoordinator(rij: Rij, make: (contract: Contract) => Bericht, deel = '') {
  return naarAdviseur(bereikbaar(rij.coordinator, rij.werkgever), (naam) =>
    make(contract(rij, naam, `/adviseur/sroi/${rij.id}${deel}`)),
  )
}

export const actief: MailHandler = async ({ onderwerpId }) => {
  const rij = await read(onderwerpId)
  if (!rij || rij.gemeldOp) return []
  const meldenVoor = formatDatum(isoDay(rij.meldenVoor))
  return naarOpdrachtnemer(rij, (een) =>
    sroiActiefMail({ ...een, meldenVoor, coordinator: rij.coordinator.naam }),
  )
}

export const melden: MailHandler = async ({ onderwerpId }) => {
  const rij = await read(onderwerpId)
  if (!rij || rij.gemeldOp) return []
  const meldenVoor = formatDatum(isoDay(rij.meldenVoor))
  return naarOpdrachtnemer(rij, (een) => sroiMeldenMail({ ...een, meldenVoor }))
}

export const planBeoordeeld: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { oordeel } = z.object({ oordeel: z.enum(['akkoord', 'terug']) }).parse(gegevens)
  const rij = await read(onderwerpId)
  if (!rij) return []
  return naarOpdrachtnemer(rij, (een) => sroiPlanBeoordeeldMail({ ...een, isAkkoord: oordeel === 'akkoord' }))
}

const VanInvulling = z.object({ verplichtingId: z.string() })

export const beoordeeld: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { verplichtingId, oordeel } = VanInvulling.extend({
    oordeel: z.enum(['goedgekeurd', 'aanvullen', 'afgewezen']),
  }).parse(gegevens)
  const rij = await read(verplichtingId)
  if (!rij) return []
  return naarOpdrachtnemer(
    rij,
    (een) => sroiBeoordeeldMail({ ...een, oordeel }),
    `/invullingen/${onderwerpId}`,
  )
}

/** What an adviseur handed in is no news for the coordinator, who sees it in the list. Nothing when it was judged meanwhile. */
export const ingediend: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { verplichtingId } = VanInvulling.parse(gegevens)
  const invulling = await db().sroiInvulling.findUnique({
    where: { id: onderwerpId },
    select: {
      status: true,
      ingediendDoor: { select: { rollen: { select: { rol: true, werkgeverId: true } } } },
    },
  })
  const rij = await read(verplichtingId)
  const isVanOpdrachtnemer = invulling?.ingediendDoor.rollen.some(
    ({ rol, werkgeverId }) => rol === 'werkgever' && werkgeverId === rij?.werkgeverId,
  )
  if (!rij || invulling?.status !== 'ingediend' || !isVanOpdrachtnemer) return []
  return naarCoordinator(
    rij,
    (een) => sroiCoordinatorMail({ ...een, werkgever: rij.werkgever.naam, wat: 'invulling' }),
    `/invullingen/${onderwerpId}`,
  )
}

const voorCoordinator =
  (wat: 'gemeld' | 'plan' | 'overgedragen'): MailHandler =>
  async ({ onderwerpId, gegevens }) => {
    const rij = await read(onderwerpId)
    const { naar } = z.object({ naar: z.string().optional() }).parse(gegevens)
    // It went on to another one meanwhile.
    if (!rij || (naar && naar !== rij.coordinator.id)) return []
    // Who entered the plan of a contractor knows it, and does not judge it.
    if (wat === 'plan' && (rij.status !== 'plan_ingediend' || rij.planDoorId === rij.coordinator.id))
      return []
    return naarCoordinator(rij, (een) => sroiCoordinatorMail({ ...een, werkgever: rij.werkgever.naam, wat }))
  }

export const gemeld = voorCoordinator('gemeld')
export const planIngediend = voorCoordinator('plan')
export const overgedragen = voorCoordinator('overgedragen')

export const herinnering: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { deel, isVoldaan } = z
    .object({ deel: z.number(), isVoldaan: z.boolean().default(false) })
    .parse(gegevens)
  const rij = await read(onderwerpId)
  if (!rij || rij.status === 'voldaan' || rij.status === 'niet_voldaan') return []
  const laatsteDag = formatDatum(isoDay(rij.herstelTot))
  const make = (een: Contract) => sroiHerinneringMail({ ...een, deel, laatsteDag })
  return [...(await naarOpdrachtnemer(rij, make)), ...(isVoldaan ? [] : naarCoordinator(rij, make))]
}

/** Nothing when it was closed or opened again before the mail left. */
export const gesloten: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { uitkomst } = z.object({ uitkomst: z.enum(['voldaan', 'niet_voldaan']) }).parse(gegevens)
  const rij = await read(onderwerpId)
  if (rij?.status !== uitkomst) return []
  return naarOpdrachtnemer(rij, (een) => sroiGeslotenMail({ ...een, uitkomst }))
}

export const heropend: MailHandler = async ({ onderwerpId }) => {
  const rij = await read(onderwerpId)
  if (!rij || rij.status === 'voldaan' || rij.status === 'niet_voldaan') return []
  return naarOpdrachtnemer(rij, (een) => sroiGeslotenMail({ ...een, uitkomst: 'heropend' }))
}
