import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { adviesVanMij } from '#app/domain/advies/scope.server.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { AgendaBron } from '../bron.server.ts'

/** Open tasks on their day. What an adviseur wrote stays inside: outside only for which employer it is. */
export const taken: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'adviseur') return []
  const rijen = await db().taak.findMany({
    where: {
      toegewezenAanId: actor.accountId,
      gedaanOp: null,
      vervaldatum: { gte: dateOnly(van), lte: dateOnly(tot) },
    },
    select: { id: true, versie: true, titel: true, vervaldatum: true, werkgever: { select: { naam: true } } },
  })
  return rijen.map(({ id, versie, titel, vervaldatum, werkgever }) => ({
    uid: `${id}.taak`,
    versie,
    soort: 'taak',
    titel: werkgever ? `${titel} (${werkgever.naam})` : titel,
    buiten: werkgever ? `Taak voor ${werkgever.naam}` : 'Taak',
    plaats: null,
    naar: `/adviseur/taken/${id}`,
    dag: isoDay(vervaldatum),
    begin: null,
  }))
}

/** The last day on which a reaction to an employer's question is in time. */
export const adviezen: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'adviseur') return []
  const waarneming = await getWaarneming(actor.accountId)
  const rijen = await db().adviesaanvraag.findMany({
    where: {
      AND: [adviesVanMij(waarneming), { uiterlijk: { gte: dateOnly(van), lte: dateOnly(tot) } }],
    },
    select: { id: true, versie: true, titel: true, uiterlijk: true, werkgever: { select: { naam: true } } },
  })
  return rijen.flatMap(({ id, versie, titel, uiterlijk, werkgever }) =>
    uiterlijk
      ? [
          {
            uid: `${id}.advies`,
            versie,
            soort: 'advies',
            titel: `${titel} (${werkgever.naam})`,
            buiten: `Reactie op de adviesvraag van ${werkgever.naam}`,
            plaats: null,
            naar: `/adviseur/advies/${id}`,
            dag: isoDay(uiterlijk),
            begin: null,
          },
        ]
      : [],
  )
}

/** The last day of published vacatures of the employers whose aanspreekpunt this is. */
export const vacatures: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'adviseur') return []
  const rijen = await db().vacature.findMany({
    where: {
      status: 'gepubliceerd',
      werkgever: { aanspreekpuntId: actor.accountId },
      sluitingsdatum: { gte: dateOnly(van), lte: dateOnly(tot) },
    },
    select: {
      id: true,
      versie: true,
      titel: true,
      sluitingsdatum: true,
      werkgever: { select: { naam: true } },
    },
  })
  return rijen.flatMap(({ id, versie, titel, sluitingsdatum, werkgever }) => {
    if (!sluitingsdatum) return []
    const vacature = `${titel ?? 'zonder naam'} (${werkgever.naam})`
    return [
      {
        uid: `${id}.vacature`,
        versie,
        soort: 'vacature',
        titel: vacature,
        buiten: `Vacature sluit: ${vacature}`,
        plaats: null,
        naar: `/vacaturebeheer/${id}`,
        dag: isoDay(sluitingsdatum),
        begin: null,
      },
    ]
  })
}
