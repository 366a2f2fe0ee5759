import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { canAnswerGesprek } from './policy.ts'
import { dagdelenVan } from './rondes.ts'
import { gesprekScope } from './scope.server.ts'
import { rondeTekst, tijdTekst } from './teksten.ts'

export type EigenGesprekken = NonNullable<Awaited<ReturnType<typeof getEigenGesprekken>>>
export type EigenGesprek = EigenGesprekken['gesprekken'][number]

/**
 * The talks of an employer or of a candidate at one event. An employer reads a number, never a name: who it is, the bemiddeling tells
 * once there is consent. A candidate reads the title of a vacature only when anyone may. Null without a talk.
 */
export async function getEigenGesprekken(
  actor: Extract<Actor, { rol: 'werkgever' | 'kandidaat' }>,
  evenementId: string,
) {
  const rijen = await db().speeddategesprek.findMany({
    where: { AND: [gesprekScope(actor), { evenementId }] },
    orderBy: [{ ronde: 'asc' }, { tafel: { nummer: 'asc' } }],
    select: {
      ...{ id: true, ronde: true, antwoordWerkgever: true, antwoordKandidaat: true },
      vacature: { select: { titel: true, bereik: true } },
      deelnemer: { select: { nummer: true } },
      tafel: {
        select: {
          nummer: true,
          aanmelding: { select: { organisatieNaam: true, werkgever: { select: { naam: true } } } },
        },
      },
    },
  })
  const evenement = await db().evenement.findUnique({
    where: { id: evenementId },
    select: {
      ...{ titel: true, status: true, start: true, einde: true, locatie: true, verwijderdOp: true },
      speeddates: true,
    },
  })
  if (rijen.length === 0 || !evenement?.speeddates) return null
  const delen = dagdelenVan(evenement.speeddates)
  const dag = amsterdamDay(evenement.start)
  const moment = (tijd: string | undefined) => amsterdamTime(dag, tijd ?? '00:00').toISOString()
  const nu = now()
  const isWerkgever = actor.rol === 'werkgever'
  return {
    titel: evenement.titel,
    wanneer: wanneerTekst(evenement.start.toISOString(), evenement.einde.toISOString()),
    locatie: evenement.locatie,
    open: canAnswerGesprek(actor, evenement, nu),
    nu: nu.toISOString(),
    pauzes: delen.flatMap((deel) =>
      deel.nummer === null ? [{ begin: moment(deel.van), tekst: `Pauze, ${tijdTekst(deel)}` }] : [],
    ),
    gesprekken: rijen.map(({ id, ronde, vacature, deelnemer, tafel, ...antwoorden }) => {
      const deel = delen.find(({ nummer }) => nummer === ronde)
      return {
        id,
        wanneer: rondeTekst(delen, ronde),
        begin: moment(deel?.van),
        einde: moment(deel?.tot),
        tafel: tafel.nummer,
        met: isWerkgever
          ? `Kandidaat ${deelnemer.nummer}`
          : (tafel.aanmelding.werkgever?.naam ?? tafel.aanmelding.organisatieNaam ?? 'Werkgever'),
        werk: isWerkgever || vacature?.bereik === 'openbaar' ? (vacature?.titel ?? null) : null,
        antwoord: isWerkgever ? antwoorden.antwoordWerkgever : antwoorden.antwoordKandidaat,
        isWederzijds: antwoorden.antwoordWerkgever === 'ja' && antwoorden.antwoordKandidaat === 'ja',
      }
    }),
  }
}
