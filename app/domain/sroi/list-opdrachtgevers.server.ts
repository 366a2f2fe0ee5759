import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { canManageTabellen } from './policy.ts'
import { tabelVoorGunning } from './tabelversie.ts'

const VERSIE = { id: true, versie: true, status: true, geldigVan: true, gepubliceerdOp: true } as const

/** The opdrachtgevers for a beheerder, with the version that holds today and the draft. Null for anyone else. */
export async function listOpdrachtgevers(actor: Actor) {
  if (!canManageTabellen(actor)) return null
  const [rijen, organisaties, gemeenten] = await Promise.all([
    db().opdrachtgever.findMany({
      orderBy: { naam: 'asc' },
      select: {
        id: true,
        naam: true,
        tabellen: { select: VERSIE },
        _count: { select: { verplichtingen: true } },
      },
    }),
    db().organisatie.findMany({
      where: { opdrachtgever: null },
      orderBy: { naam: 'asc' },
      select: { id: true, naam: true },
    }),
    db().gemeente.findMany({ orderBy: { naam: 'asc' }, select: { code: true, naam: true } }),
  ])
  return {
    organisaties,
    gemeenten,
    opdrachtgevers: rijen.map(({ id, naam, tabellen, _count }) => {
      const gepubliceerd = tabellen
        .filter(({ status }) => status === 'gepubliceerd')
        .map(({ versie, geldigVan }) => ({ versie, geldigVan: isoDay(geldigVan) }))
      return {
        id,
        naam,
        contracten: _count.verplichtingen,
        nu: tabelVoorGunning(gepubliceerd, today()),
        heeftConcept: tabellen.some(({ status }) => status === 'concept'),
      }
    }),
  }
}

/** One of them with every version, newest first. Null for anyone but a beheerder, and when it does not exist. */
export async function getOpdrachtgever(actor: Actor, id: string) {
  if (!canManageTabellen(actor)) return null
  const rij = await db().opdrachtgever.findUnique({
    where: { id },
    select: {
      id: true,
      naam: true,
      gemeente: { select: { naam: true } },
      organisatie: { select: { naam: true } },
      tabellen: {
        orderBy: { versie: 'desc' },
        select: { ...VERSIE, _count: { select: { verplichtingen: true, bouwblokken: true } } },
      },
    },
  })
  return (
    rij && {
      id: rij.id,
      naam: rij.naam,
      gemeente: rij.gemeente?.naam ?? null,
      organisatie: rij.organisatie?.naam ?? null,
      heeftConcept: rij.tabellen.some(({ status }) => status === 'concept'),
      versies: rij.tabellen.map(({ geldigVan, gepubliceerdOp, _count, ...versie }) => ({
        ...versie,
        geldigVan: isoDay(geldigVan),
        gepubliceerdOp: gepubliceerdOp?.toISOString() ?? null,
        contracten: _count.verplichtingen,
        bouwblokken: _count.bouwblokken,
      })),
    }
  )
}

/** A version with all its values. Null for anyone but a beheerder, and when it does not exist. */
export async function getTabel(actor: Actor, id: string) {
  if (!canManageTabellen(actor)) return null
  const rij = await db().bouwblokkentabel.findUnique({
    where: { id },
    select: {
      ...VERSIE,
      wijziging: true,
      fulltimeUren: true,
      inkoopBasispunten: true,
      expertiseUurCents: true,
      trainingPlaatsCents: true,
      stageMaandCents: true,
      teltOverigWerk: true,
      gepubliceerdDoor: { select: { naam: true } },
      opdrachtgever: { select: { id: true, naam: true } },
      bouwblokken: {
        orderBy: { naam: 'asc' },
        select: { id: true, naam: true, doelgroepen: true, jaarwaardeCents: true, maximumMaanden: true },
      },
      bonussen: {
        orderBy: { naam: 'asc' },
        select: { id: true, naam: true, waardeCents: true, naarRato: true },
      },
    },
  })
  return (
    rij && {
      ...rij,
      geldigVan: isoDay(rij.geldigVan),
      gepubliceerdOp: rij.gepubliceerdOp?.toISOString() ?? null,
      gepubliceerdDoor: rij.gepubliceerdDoor?.naam ?? null,
    }
  )
}
