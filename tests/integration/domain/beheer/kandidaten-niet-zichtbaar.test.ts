import { expect, test } from 'vitest'
import { listAccounts } from '#app/domain/account/list-accounts.server.ts'
import { listGebeurtenissen } from '#app/domain/beheer/list-gebeurtenissen.server.ts'
import { giveToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import { db } from '#app/platform/db.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { done } from '#app/platform/result.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'

const ALLES = { q: '', rol: null, pagina: 1 } as const

test('a beheerder finds the account of a kandidaat by the whole mail address only', async () => {
  const { actor } = await aBeheerder()
  const { kandidaat } = await aKandidaat({ kandidaat: { achternaam: 'Zoekwoord' } })
  const collega = await anAdviseur()
  const find = async (q: string) =>
    (await listAccounts(actor, { ...ALLES, q })).accounts.map(({ email }) => email)

  expect(await find('')).toContain(collega.account.email)
  expect(await find('')).not.toContain(kandidaat.email)
  expect(await find('Zoekwoord')).toEqual([])
  expect(await find(kandidaat.email.slice(0, -1))).toEqual([])
  expect(await find(kandidaat.email.toUpperCase())).toEqual([kandidaat.email])
  expect((await listAccounts(actor, { ...ALLES, rol: 'kandidaat' })).totaal).toBe(0)
})

test('the log names no kandidaat and cannot be asked what one did', async () => {
  const { actor } = await aBeheerder()
  const { bemiddeling, kandidaat } = await aBemiddeling({ status: 'belangstelling' })
  expect(await giveToestemming(kandidaat, { id: bemiddeling.id })).toMatchObject({ ok: true })
  const { accountId } = kandidaat
  await inTransaction(null, async (_tx, emit) => {
    await emit({ type: 'account.aangemaakt', onderwerp: accountId })
    return done(null)
  })
  const ask = async (id: string) => (await listGebeurtenissen(actor, { type: '', id, voor: null })).regels

  const { naam } = await db().account.findUniqueOrThrow({ where: { id: accountId }, select: { naam: true } })
  expect(JSON.stringify(await ask(''))).not.toMatch(new RegExp(`${accountId}|${naam}`))
  expect((await ask(accountId)).map(({ type }) => type)).toEqual(['account.aangemaakt'])
  expect((await ask(bemiddeling.id)).map(({ actor: wie }) => wie)).toEqual(['(kandidaat)'])
})

test('a filter that is only half an id finds nothing, and is no fault', async () => {
  const { actor } = await aBeheerder()
  expect((await listGebeurtenissen(actor, { type: '', id: 'd0000000-0000-zz', voor: null })).regels).toEqual(
    [],
  )
})
