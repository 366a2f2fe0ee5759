import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { canAnswerVerzoek } from '#app/domain/talent/policy.ts'
import { verzoekScope } from '#app/domain/talent/scope.server.ts'

/**
 * A request as the adviseur answers it: who asks, which profile it is behind the code of that employer, and which
 * introductions of the two run. The person only for who may know them.
 */
export async function getVerzoek(actor: Extract<Actor, { rol: 'adviseur' }>, id: string) {
  const row = await db().kennismakingsverzoek.findFirst({
    where: { AND: [verzoekScope(actor), { id }] },
    select: {
      id: true,
      status: true,
      versie: true,
      code: true,
      functie: true,
      bericht: true,
      reden: true,
      toelichting: true,
      aangemaaktOp: true,
      beantwoordOp: true,
      beantwoordDoor: { select: { naam: true } },
      account: { select: { naam: true, email: true, telefoon: true } },
      werkgever: { select: { id: true, naam: true, aanspreekpunt: { select: { naam: true } } } },
      vacature: { select: { id: true, titel: true, status: true } },
      profielId: true,
      profiel: { select: { code: true } },
    },
  })
  if (!row) return null
  const [zichtbaar, bekend, bemiddelingen, vacatures] = await Promise.all([
    db().kandidaatprofiel.count({ where: { AND: [zichtbaarWhere(now()), { id: row.profielId }] } }),
    db().kandidaat.findFirst({
      where: { AND: [kandidaatScope(actor), { profiel: { id: row.profielId } }] },
      select: { id: true, voornaam: true, achternaam: true },
    }),
    db().bemiddeling.findMany({
      where: { profielId: row.profielId, vacature: { werkgeverId: row.werkgever.id } },
      orderBy: { id: 'desc' },
      select: { id: true, status: true, vacatureId: true, vacature: { select: { titel: true } } },
    }),
    db().vacature.findMany({
      where: { werkgeverId: row.werkgever.id, status: 'gepubliceerd' },
      orderBy: { id: 'desc' },
      select: { id: true, titel: true },
    }),
  ])
  const bezet = new Set(
    bemiddelingen.filter(({ status }) => status !== 'beeindigd').map(({ vacatureId }) => vacatureId),
  )
  return {
    id: row.id,
    status: row.status,
    versie: row.versie,
    code: row.code,
    functie: row.functie,
    bericht: row.bericht,
    reden: row.reden,
    toelichting: row.toelichting,
    gedaanOp: row.aangemaaktOp.toISOString(),
    beantwoordOp: row.beantwoordOp?.toISOString() ?? null,
    beantwoordDoor: row.beantwoordDoor?.naam ?? null,
    vrager: row.account,
    werkgever: { id: row.werkgever.id, naam: row.werkgever.naam },
    aanspreekpunt: row.werkgever.aanspreekpunt.naam,
    vacature: row.vacature,
    profiel: { id: row.profielId, code: row.profiel.code, isZichtbaar: zichtbaar > 0 },
    kandidaat: bekend && { id: bekend.id, naam: `${bekend.voornaam} ${bekend.achternaam}` },
    bemiddelingen: bemiddelingen.map(({ id: bemiddelingId, status, vacature }) => ({
      id: bemiddelingId,
      status,
      titel: vacature.titel ?? '',
    })),
    /** Published vacatures of the employer for which this profile is not proposed yet; the asked one first. */
    voorstelbaar: vacatures
      .filter(({ id: vacatureId }) => !bezet.has(vacatureId))
      .map(({ id: vacatureId, titel }) => ({ id: vacatureId, titel: titel ?? '' }))
      .sort((a, b) => Number(b.id === row.vacature?.id) - Number(a.id === row.vacature?.id)),
    mag: { antwoorden: canAnswerVerzoek(actor, row) },
  }
}
