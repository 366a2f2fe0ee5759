import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { listParameterHistorie, listParameters, type ParameterHistorie } from './list-parameters.server.ts'
import {
  geldtOp,
  GROEPEN,
  PARAMETERNAMEN,
  soortVan,
  type Groep,
  type Parameter,
  type ParameterNaam,
} from './parameter.ts'
import { periodenVan, waarschuwingenOp, type Waarschuwing } from './parameter-stand.ts'
import { canManageParameters } from './policy.ts'

export type ParameterOverzicht = {
  waarschuwingen: Waarschuwing[]
  groepen: {
    groep: Groep
    titel: string
    rijen: { naam: ParameterNaam; label: string; nu: Parameter | null; straks: Parameter | null }[]
  }[]
}

/** Every parameter with what applies today, what comes next, and what is missing. Null for who does not manage them. */
export async function getParameterOverzicht(actor: Actor): Promise<ParameterOverzicht | null> {
  if (!canManageParameters(actor)) return null
  const parameters = await listParameters()
  const vandaag = today()
  const rijen = PARAMETERNAMEN.map((naam) => {
    const perioden = periodenVan(parameters, naam)
    return {
      naam,
      label: soortVan(naam).label,
      nu: perioden.find((rij) => geldtOp(rij, vandaag)) ?? null,
      straks: perioden.find(({ geldigVan }) => geldigVan > vandaag) ?? null,
    }
  })
  return {
    waarschuwingen: waarschuwingenOp(parameters, vandaag),
    groepen: (Object.keys(GROEPEN) as Groep[]).map((groep) => ({
      groep,
      titel: GROEPEN[groep],
      rijen: rijen.filter(({ naam }) => soortVan(naam).groep === groep),
    })),
  }
}

/** How many parameters have no value now or soon: for the start page of the beheerder. */
export async function countParameterWaarschuwingen(actor: Actor): Promise<number> {
  const overzicht = await getParameterOverzicht(actor)
  return overzicht?.waarschuwingen.filter(({ soort }) => soort !== 'navragen').length ?? 0
}

export type ParameterBeheer = {
  naam: ParameterNaam
  label: string
  eenheid: Parameter['eenheid']
  wisselt: boolean
  vandaag: string
  /** The day after the last one that has a value: where the next period usually starts. Null when it has no end. */
  volgende: string | null
  /** What was entered for another amount of this group from that day on: mostly the same source and last day. */
  voorbeeld: { bron: string; geldigTot: string | null } | null
  /** Other amounts of this group that are missing or will be soon. */
  ookNog: { naam: ParameterNaam; label: string }[]
  waarschuwingen: Waarschuwing[]
  historie: (ParameterHistorie[number] & { stand: 'nu' | 'straks' | 'voorbij' | 'ingetrokken' })[]
}

/** One parameter with its whole history, newest first. Null for who does not manage them. */
export async function getParameterBeheer(actor: Actor, naam: ParameterNaam): Promise<ParameterBeheer | null> {
  const historie = await listParameterHistorie(actor, naam)
  if (!historie) return null
  const vandaag = today()
  const geldig = historie.filter(({ ingetrokkenOp }) => ingetrokkenOp === null)
  const { label, eenheid, groep, wisselt = false } = soortVan(naam)
  const alle = (await listParameters()).filter((rij) => soortVan(rij.naam).groep === groep)
  const volgende = volgendeDag(geldig)
  const ander = alle.find((rij) => rij.naam !== naam && rij.geldigVan === volgende)
  return {
    naam,
    label,
    eenheid,
    wisselt,
    vandaag,
    volgende,
    voorbeeld: ander ? { bron: ander.bron, geldigTot: ander.geldigTot } : null,
    ookNog: ookNogVan(waarschuwingenOp(alle, vandaag), { naam, groep }),
    waarschuwingen: waarschuwingenOp(geldig, vandaag).filter((een) => een.naam === naam),
    historie: historie.map((rij) => ({ ...rij, stand: standOp(rij, vandaag) })),
  }
}

function ookNogVan(waarschuwingen: Waarschuwing[], { naam, groep }: { naam: ParameterNaam; groep: Groep }) {
  const namen = waarschuwingen.flatMap((een) =>
    een.soort !== 'navragen' && een.naam !== naam && soortVan(een.naam).groep === groep ? [een.naam] : [],
  )
  return [...new Set(namen)].map((andere) => ({ naam: andere, label: soortVan(andere).label }))
}

function volgendeDag(geldig: Parameter[]): string | null {
  const einden = geldig.map(({ geldigTot }) => geldigTot ?? '')
  const laatste = einden.includes('') ? undefined : einden.sort().at(-1)
  return laatste === undefined ? null : plusDays(laatste, 1)
}

function standOp(rij: ParameterHistorie[number], vandaag: string) {
  if (rij.ingetrokkenOp !== null) return 'ingetrokken'
  if (geldtOp(rij, vandaag)) return 'nu'
  return rij.geldigVan > vandaag ? 'straks' : 'voorbij'
}
