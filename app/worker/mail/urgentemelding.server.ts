import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { urgentAdviseurMail, urgentCoachMail, urgentReactieMail } from '#app/mail/urgentemelding.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import { naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  return db().urgenteMelding.findUnique({
    where: { id },
    select: {
      door: true,
      reactieVoor: true,
      afgehandeldOp: true,
      account: { select: { email: true, naam: true, geblokkeerdOp: true } },
      opgepaktDoor: { select: { naam: true, telefoon: true } },
      traject: {
        select: {
          id: true,
          jobcoach: { select: { naam: true, email: true, geblokkeerdOp: true } },
          kandidaat: { select: { voornaam: true } },
          werkgever: { select: { naam: true, ...bereikbaarSelect() } },
          plaatsing: { select: { bemiddeling: { select: { vacature: { select: { titel: true } } } } } },
        },
      },
    },
  })
}

/** To the coach and to the adviseur of the employer; nothing when it is over before the mail left. */
export const gedaan: MailHandler = async ({ onderwerpId }) => {
  const melding = await read(onderwerpId)
  if (!melding || melding.afgehandeldOp) return []
  const { traject, door } = melding
  const over = {
    werkgever: traject.werkgever.naam,
    functie: traject.plaatsing?.bemiddeling.vacature.titel ?? null,
    reactieVoor: formatDatum(isoDay(melding.reactieVoor)),
  }
  const { naam, email, geblokkeerdOp } = traject.jobcoach
  const coachUrl = url(`/jobcoach/trajecten/${traject.id}/meldingen`)
  const aanCoach: Verzending[] = geblokkeerdOp
    ? []
    : [{ aan: email, bericht: urgentCoachMail({ ...over, naam, door, url: coachUrl }) }]
  const adviseurUrl = url(`/adviseur/trajecten/${traject.id}`)
  const aanAdviseur = naarAdviseur(bereikbaarAanspreekpunt(traject.werkgever), (adviseur) =>
    urgentAdviseurMail({ ...over, naam: adviseur, coach: naam, url: adviseurUrl }),
  )
  return [...aanCoach, ...aanAdviseur.filter(({ aan }) => geblokkeerdOp || aan !== email)]
}

const PAGINA = {
  werkgever: '/werkgever/jobcoaching/',
  kandidaat: '/kandidaat/jobcoach',
  adviseur: '/adviseur/trajecten/',
}

/** To who called, while that account can log in. */
const reactie =
  (isAfgehandeld: boolean): MailHandler =>
  async ({ onderwerpId }) => {
    const melding = await read(onderwerpId)
    if (!melding?.account || melding.account.geblokkeerdOp || !melding.opgepaktDoor) return []
    // Taken and closed at once: only the second mail says something.
    if (!isAfgehandeld && melding.afgehandeldOp) return []
    const { door, account, traject, opgepaktDoor } = melding
    const isKandidaat = door === 'kandidaat'
    const pagina = isKandidaat ? PAGINA.kandidaat : `${PAGINA[door]}${traject.id}`
    const bericht = urgentReactieMail({
      naam: (isKandidaat && traject.kandidaat?.voornaam) || account.naam,
      wie: opgepaktDoor.naam,
      telefoon: opgepaktDoor.telefoon,
      isAfgehandeld,
      isKandidaat,
      url: url(pagina),
    })
    return [{ aan: account.email, bericht }]
  }

export const opgepakt = reactie(false)
export const afgehandeld = reactie(true)
