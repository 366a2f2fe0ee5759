import { expect, test } from 'vitest'
import type { Actor } from '#app/platform/actor.ts'
import {
  canCreateKandidaat,
  canDecideAlsKandidaat,
  canEditGegevens,
  canEditProfiel,
  canSetSleutelAdviseur,
} from '#app/domain/kandidaatprofiel/policy.ts'

const kandidaat = { id: 'k1', organisatieId: 'o1', werkcoachId: 'coach' }

const actors: Record<string, Actor> = {
  werkcoach: { rol: 'adviseur', accountId: 'coach', organisatieId: 'o2' },
  collega: { rol: 'adviseur', accountId: 'collega', organisatieId: 'o1' },
  'andere adviseur': { rol: 'adviseur', accountId: 'ander', organisatieId: 'o2' },
  kandidaat: { rol: 'kandidaat', accountId: 'a1', kandidaatId: 'k1' },
  'andere kandidaat': { rol: 'kandidaat', accountId: 'a2', kandidaatId: 'k2' },
  werkgever: { rol: 'werkgever', accountId: 'w', werkgeverId: 'wg' },
  jobcoach: { rol: 'jobcoach', accountId: 'coach', organisatieId: 'o1' },
  rapporteur: { rol: 'rapporteur', accountId: 'r', organisatieId: 'o1', gemeenteCodes: [] },
  beheerder: { rol: 'beheerder', accountId: 'b' },
  systeem: { rol: 'systeem' },
}

const whoMay = (may: (actor: Actor) => boolean) =>
  Object.keys(actors).filter((naam) => may(actors[naam] as Actor))

test('only who serves the candidate changes the person and turns the key of the WSP', () => {
  expect(whoMay((actor) => canEditGegevens(actor, kandidaat))).toEqual(['werkcoach', 'collega'])
  expect(whoMay((actor) => canSetSleutelAdviseur(actor, kandidaat))).toEqual(['werkcoach', 'collega'])
})

test('the profile is changed by who serves the candidate and by the candidate', () => {
  expect(whoMay((actor) => canEditProfiel(actor, kandidaat))).toEqual(['werkcoach', 'collega', 'kandidaat'])
})

test('nobody turns the own key of a candidate but the candidate', () => {
  expect(whoMay((actor) => canDecideAlsKandidaat(actor, kandidaat))).toEqual(['kandidaat'])
})

test('adviseurs alone make candidates', () => {
  expect(whoMay(canCreateKandidaat)).toEqual(['werkcoach', 'collega', 'andere adviseur'])
})
