import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { addContactpersoon } from '#app/domain/werkgever/save-contactpersoon.server.ts'
import { confirmImport } from '#app/domain/werkgever/importeren/confirm-import.server.ts'
import { createImport } from '#app/domain/werkgever/importeren/create-import.server.ts'
import { decideLookalikes } from '#app/domain/werkgever/importeren/decide-lookalikes.server.ts'
import { discardImport, removeOldImports } from '#app/domain/werkgever/importeren/discard-import.server.ts'
import {
  getImport,
  listImports,
  listProbleemrijen,
} from '#app/domain/werkgever/importeren/get-import.server.ts'
import { KOLOMMEN, type Cellen } from '#app/domain/werkgever/importeren/kolommen.ts'
import { MAX_BYTES, MAX_OPEN, MAX_RIJEN } from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { SamenvoegSchema } from '#app/domain/werkgever/samenvoegen/keuzes.ts'
import { mergeWerkgevers } from '#app/domain/werkgever/samenvoegen/merge-werkgevers.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aBeheerder, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aBestand, anImport, aRij, without } from '#tests/factories/importbestand.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aContactpersoon, aVestiging, aWerkgever } from '#tests/factories/werkgever.ts'

afterEach(() => moveClock(0))

const rowsOf = async (actor: Actor, id: string) => {
  const eerste = await getImport(actor, id, { pagina: 1 })
  if (!eerste) throw new Error('no import')
  const rijen = [...eerste.rijen]
  for (let pagina = 2; rijen.length < eerste.totaal; pagina += 1)
    rijen.push(...((await getImport(actor, id, { pagina }))?.rijen ?? []))
  return rijen
}
const rowOf = async (actor: Actor, id: string, nummer: number) => {
  const rij = (await rowsOf(actor, id)).find((een) => een.nummer === nummer)
  if (!rij) throw new Error(`no row ${nummer}`)
  return rij
}
const byKvk = (kvkNummer: string | undefined) =>
  db().werkgever.findUnique({
    where: { kvkNummer: kvkNummer ?? '' },
    include: { vestigingen: true, contactpersonen: { orderBy: { naam: 'asc' } }, relatiestatussen: true },
  })
const linesOf = (type: string, onderwerpId?: string) =>
  db().gebeurtenis.findMany({ where: { type, ...(onderwerpId && { onderwerpId }) }, orderBy: { id: 'asc' } })

/** Forty rows, each wrong in its own way, with the column that must be named. */
async function badRows(): Promise<[Cellen, keyof Cellen][]> {
  const { werkgever } = await aWerkgever({ naam: 'Bestaat Al Verschillend' })
  await aVestiging(werkgever.id, { vestigingsnummer: '000099999999' })
  const geblokkeerd = await anAdviseur({ geblokkeerdOp: new Date() })
  const goed = aRij()
  const sorts: [Cellen, keyof Cellen][] = [
    [without(aRij(), 'naam'), 'naam'],
    [aRij({ naam: 'x'.repeat(121) }), 'naam'],
    [without(aRij(), 'kvkNummer'), 'kvkNummer'],
    [aRij({ kvkNummer: '1234567' }), 'kvkNummer'],
    [aRij({ kvkNummer: 'onbekend' }), 'kvkNummer'],
    [aRij({ kvkNummer: werkgever.kvkNummer }), 'kvkNummer'],
    [aRij({ vestigingsnummer: '12' }), 'vestigingsnummer'],
    [aRij({ vestigingsnummer: '000099999999' }), 'vestigingsnummer'],
    [aRij({ website: 'geen website' }), 'website'],
    [without(aRij(), 'sbiSectie'), 'sbiSectie'],
    [aRij({ sbiSectie: 'Fabriek' }), 'sbiSectie'],
    [aRij({ focussector: 'Horeca' }), 'focussector'],
    [without(aRij(), 'grootteklasse'), 'grootteklasse'],
    [aRij({ grootteklasse: '5-500' }), 'grootteklasse'],
    [without(aRij(), 'straat'), 'straat'],
    [aRij({ straat: 'Zonder nummer' }), 'huisnummer'],
    [without(aRij(), 'postcode'), 'postcode'],
    [aRij({ postcode: '1971' }), 'postcode'],
    [aRij({ postcode: '1999 ZZ' }), 'postcode'],
    [without(aRij(), 'dienstclusterCode'), 'dienstclusterCode'],
    [aRij({ dienstclusterCode: 'bestaat niet' }), 'dienstclusterCode'],
    [without(aRij(), 'relatiestatus'), 'relatiestatus'],
    [aRij({ relatiestatus: 'Vriend' }), 'relatiestatus'],
    [aRij({ relatiestatus: 'Actief' }), 'relatieSinds'],
    [aRij({ relatiestatus: 'Slapend' }), 'relatieSinds'],
    [aRij({ relatiestatus: 'Actief', relatieSinds: '31-02-2024' }), 'relatieSinds'],
    [aRij({ relatiestatus: 'Actief', relatieSinds: '01-01-2999' }), 'relatieSinds'],
    [aRij({ herkomst: 'Via de buren' }), 'herkomst'],
    [aRij({ herkomstToelichting: 'x'.repeat(301) }), 'herkomstToelichting'],
    [aRij({ aanspreekpunt: 'Niemand Bekend' }), 'aanspreekpunt'],
    [aRij({ aanspreekpunt: geblokkeerd.account.email }), 'aanspreekpunt'],
    [aRij({ contactEmail: 'iemand@bedrijf.example' }), 'contactNaam'],
    [aRij({ contactNaam: 'Iemand', contactEmail: 'geen adres' }), 'contactEmail'],
    [aRij({ contactNaam: 'Iemand', contactTelefoon: '255123456' }), 'contactTelefoon'],
    [aRij({ contactNaam: 'x'.repeat(121) }), 'contactNaam'],
    [aRij({ contactNaam: 'Iemand', contactFunctie: 'x'.repeat(101) }), 'contactFunctie'],
    [aRij({ handelsnamen: 'x'.repeat(121) }), 'handelsnamen'],
    [{ ...goed, postcode: '2011 AA' }, 'postcode'],
    [{ ...goed, grootteklasse: '250+' }, 'grootteklasse'],
    [{ kvkNummer: String(60_000_000 + nextNumber()), contactNaam: 'Los Persoon' }, 'naam'],
  ]
  // The row that two of the others contradict goes with the good ones.
  sorts.unshift([goed, 'naam'])
  return sorts
}

test('500 rows with 40 bad ones: every bad row has its reason, nothing changes until it is confirmed, and then 460 rows are written', async () => {
  const [[eerste] = [aRij()], ...slecht] = await badRows()
  expect(slecht).toHaveLength(40)
  const goed = [eerste, ...Array.from({ length: 459 }, () => aRij())]
  const rijen = [...goed.slice(0, 200), ...slecht.map(([rij]) => rij), ...goed.slice(200)]
  const voor = await db().werkgever.count()
  const { id, actor } = await anImport(rijen)

  expect(await db().werkgever.count()).toBe(voor)
  expect(await linesOf('werkgever.aangemaakt')).toEqual([])
  const bekeken = await getImport(actor, id, { toon: 'probleem', pagina: 1 })
  expect(bekeken).toMatchObject({
    totaal: 500,
    aantallen: { probleem: 40, nieuw: 460, contact: 0, bekend: 0 },
  })
  const nummers = slecht.map((_, index) => 202 + index)
  expect(bekeken?.rijen.map(({ nummer }) => nummer)).toEqual(nummers)
  const genoemd = bekeken?.rijen.map(({ meldingen }) => meldingen.map(({ kop }) => kop)) ?? []
  const mist = slecht.filter(([, kolom], index) => !genoemd[index]?.includes(KOLOMMEN[kolom].kop))
  expect(mist.map(([, kolom]) => kolom)).toEqual([])
  expect(bekeken?.rijen.every(({ meldingen }) => meldingen.every(({ tekst }) => /\.$/.test(tekst)))).toBe(
    true,
  )

  expect(await confirmImport(actor, { id })).toEqual({ ok: true, data: null })

  expect(await db().werkgever.count()).toBe(voor + 460)
  expect(await linesOf('werkgever.aangemaakt')).toHaveLength(460)
  expect(await linesOf('werkgeverimport.uitgevoerd', id)).toMatchObject([
    {
      actorAccountId: actor.accountId,
      gegevens: { werkgevers: 460, contactpersonen: 0, overgeslagen: 0, problemen: 40 },
    },
  ])
  expect(await byKvk(eerste?.kvkNummer)).toMatchObject({ plaats: 'IJmuiden', grootteklasse: 'klein_10_49' })
})

test('a bad row tells every reason at once, and comes back with them to be mended', async () => {
  const { id, actor } = await anImport([
    aRij({ sbiSectie: 'Fabriek', postcode: 'x', contactEmail: 'geen adres' }),
    aRij(),
  ])

  const terug = await listProbleemrijen(actor, id)
  expect(terug).toHaveLength(1)
  expect(terug?.[0]?.cellen).toMatchObject({ sbiSectie: 'Fabriek', postcode: 'x' })
  for (const deel of [
    'Sector: “Fabriek”',
    'Postcode: Vul een postcode in',
    'Contactpersoon: Vul',
    'E-mail: Vul',
  ])
    expect(terug?.[0]?.redenen).toContain(deel)
})

test('everything of a row comes in: names, place, size, source, aanspreekpunt, and the day of a relation from before', async () => {
  const { account } = await anAdviseur({ naam: 'Zeldzame Relatiebeheerder' })
  const rij = aRij({
    handelsnamen: 'Korst | Kruim',
    kvkNummer: '61 00.00 01',
    vestigingsnummer: '000061000001',
    website: 'www.korst-kruim.example/contact',
    sbiSectie: 'c',
    focussector: 'techniek',
    grootteklasse: '120',
    straat: 'Laan van 1945 12 a',
    postcode: '2011mb',
    plaats: 'Ergens anders',
    dienstclusterCode: 'WERVING',
    relatiestatus: 'actief',
    relatieSinds: '3-2-2019',
    herkomst: 'op een evenement',
    herkomstToelichting: 'Banenmarkt',
    aanspreekpunt: 'zeldzame relatiebeheerder',
    contactNaam: 'Verzonnen Eigenaar',
    contactFunctie: 'Eigenaar',
    contactEmail: 'Eigenaar@Korst-Kruim.example',
    contactTelefoon: '+31 255 12 34 56',
  })
  const nieuw = aRij({ relatiestatus: 'Nieuwe relatie' })
  const gestopt = aRij({ relatiestatus: 'Beëindigd', relatieSinds: '2018-05-01' })
  const { id, actor } = await anImport([rij, nieuw, gestopt])
  expect((await rowOf(actor, id, 2)).meldingen).toMatchObject([{ kop: 'Plaats' }])

  expect((await confirmImport(actor, { id })).ok).toBe(true)

  const werkgever = await byKvk('61000001')
  expect(werkgever).toMatchObject({
    handelsnamen: ['Korst', 'Kruim'],
    website: 'https://www.korst-kruim.example',
    sbiSectie: 'C',
    focussector: 'techniek',
    grootteklasse: 'middel_50_249',
    relatiestatus: 'actief',
    herkomst: 'evenement',
    herkomstToelichting: 'Banenmarkt',
    aanspreekpuntId: account.id,
    vestigingen: [
      {
        vestigingsnummer: '000061000001',
        straat: 'Laan van 1945',
        huisnummer: '12 a',
        postcode: '2011MB',
        plaats: 'Haarlem',
        isHoofdvestiging: true,
      },
    ],
    contactpersonen: [
      {
        naam: 'Verzonnen Eigenaar',
        functie: 'Eigenaar',
        email: 'eigenaar@korst-kruim.example',
        telefoon: '+31255123456',
        isEerste: true,
      },
    ],
    relatiestatussen: [{ van: null, naar: 'actief', doorId: actor.accountId }],
  })
  expect(werkgever?.nieuweRelatieOp && isoDay(werkgever.nieuweRelatieOp)).toBe('2019-02-03')
  const vandaag = (await byKvk(nieuw.kvkNummer))?.nieuweRelatieOp
  expect(vandaag && isoDay(vandaag)).toBe(today())
  const weg = await byKvk(gestopt.kvkNummer)
  expect(weg?.nieuweRelatieOp && isoDay(weg.nieuweRelatieOp)).toBe('2018-05-01')
  expect(await linesOf('werkgever.nieuwe-relatie', werkgever?.id)).toHaveLength(1)
  expect(await linesOf('werkgever.nieuwe-relatie', weg?.id)).toHaveLength(0)
  const [contact] = werkgever?.contactpersonen ?? []
  expect(await linesOf('contactpersoon.toegevoegd', contact?.id)).toMatchObject([
    { gegevens: { werkgeverId: werkgever?.id } },
  ])
})

test('more rows with one KVK number are one employer with more people, and nobody twice', async () => {
  const rij = aRij({ contactNaam: 'Eerste Persoon' })
  const { kvkNummer = '' } = rij
  const { id, actor } = await anImport([
    { kvkNummer, contactNaam: 'Aanloop Persoon' },
    rij,
    { ...rij, contactNaam: 'Tweede Persoon' },
    { kvkNummer, contactNaam: 'eerste persoon' },
    rij,
    { kvkNummer, contactEmail: 'geen adres' },
  ])
  const rijen = await rowsOf(actor, id)
  expect(rijen.map(({ oordeel, leider }) => [oordeel, leider])).toEqual([
    ['contact', 3],
    ['nieuw', null],
    ['contact', 3],
    ['bekend', 3],
    ['bekend', 3],
    ['probleem', null],
  ])

  expect((await confirmImport(actor, { id })).ok).toBe(true)
  const { contactpersonen } = (await byKvk(kvkNummer)) ?? {}
  expect(contactpersonen?.map(({ naam }) => naam)).toEqual([
    'Aanloop Persoon',
    'Eerste Persoon',
    'Tweede Persoon',
  ])
  expect(contactpersonen?.filter(({ isEerste }) => isEerste)).toHaveLength(1)
})

test('an employer that exists gets the new people and keeps everything else, also under the number of one that was merged', async () => {
  const { actor: beheerder } = await aBeheerder()
  const { werkgever } = await aWerkgever({ naam: 'Blijft Zoals Hij Is' })
  const gaat = await aWerkgever({ naam: 'Ging Op In Een Ander' })
  await aContactpersoon(werkgever.id, { naam: 'Al Bekend' })
  const samen = await mergeWerkgevers(beheerder, {
    ...SamenvoegSchema.parse({ versieBlijft: 1, versieGaat: 1, gezien: 'ja' }),
    blijftId: werkgever.id,
    gaatId: gaat.werkgever.id,
  })
  expect(samen).toMatchObject({ ok: true })
  const nu = await byKvk(werkgever.kvkNummer)
  const { id, actor } = await anImport([
    aRij({ kvkNummer: werkgever.kvkNummer, naam: 'blijft zoals hij is B.V.', contactNaam: 'Nieuw Hier' }),
    { kvkNummer: werkgever.kvkNummer, contactNaam: 'AL BEKEND', contactEmail: 'ander@adres.example' },
    { kvkNummer: gaat.werkgever.kvkNummer, contactNaam: 'Via Het Oude Nummer' },
    { kvkNummer: werkgever.kvkNummer },
    aRij({ kvkNummer: werkgever.kvkNummer, naam: 'Heel iemand anders', contactNaam: 'Fout' }),
  ])
  expect((await rowsOf(actor, id)).map(({ oordeel }) => oordeel)).toEqual([
    'contact',
    'bekend',
    'contact',
    'bekend',
    'probleem',
  ])
  expect((await rowOf(actor, id, 3)).meldingen[0]?.tekst).toContain('mailadres nemen wij niet over')
  expect((await rowOf(actor, id, 6)).meldingen[0]?.tekst).toContain('van Blijft Zoals Hij Is')

  expect((await confirmImport(actor, { id })).ok).toBe(true)
  const straks = await byKvk(werkgever.kvkNummer)
  expect({ ...straks, contactpersonen: null }).toEqual({ ...nu, contactpersonen: null })
  expect(straks?.contactpersonen.map(({ naam }) => naam)).toEqual(
    expect.arrayContaining(['Al Bekend', 'Nieuw Hier', 'Via Het Oude Nummer']),
  )
  expect((await rowOf(actor, id, 4)).werkgeverId).toBe(werkgever.id)
})

test('an employer that looks like another one is written only when the uploader says so, per row or all at once', async () => {
  await aWerkgever({ naam: 'Gelijkende Bloemist B.V.', website: 'https://www.gelijkend.example' })
  const opNaam = aRij({ naam: 'gelijkende bloemist', contactNaam: 'Bloemist Een' })
  const opDomein = aRij({ contactNaam: 'Mail Man', contactEmail: 'mail@gelijkend.example' })
  const inBestand = aRij({ naam: opNaam.naam ?? '' })
  const rijen = [
    opNaam,
    { kvkNummer: opNaam.kvkNummer ?? '', contactNaam: 'Bloemist Twee' },
    opDomein,
    inBestand,
    aRij(),
  ]
  const { id, actor } = await anImport(rijen)
  const bekeken = await rowsOf(actor, id)
  expect(bekeken.map(({ oordeel }) => oordeel)).toEqual([
    'lijkt_op',
    'lijkt_op',
    'lijkt_op',
    'lijkt_op',
    'nieuw',
  ])
  expect(bekeken[0]?.meldingen[0]?.tekst).toMatch(/Gelijkende Bloemist B\.V\. in .*dezelfde naam/)
  expect(bekeken[3]?.meldingen.map(({ tekst }) => tekst).join()).toContain('rij 2')

  expect(await decideLookalikes(actor, { id, keuze: 'overslaan' })).toEqual({ ok: true, data: { aantal: 4 } })
  expect(await decideLookalikes(actor, { id, nummer: 2, keuze: 'toevoegen' })).toEqual({
    ok: true,
    data: { aantal: 2 },
  })
  expect(await decideLookalikes(actor, { id, nummer: 6, keuze: 'toevoegen' })).toMatchObject({
    reden: 'not-found',
  })
  expect((await confirmImport(actor, { id })).ok).toBe(true)

  expect((await byKvk(opNaam.kvkNummer))?.contactpersonen).toHaveLength(2)
  expect(await byKvk(opDomein.kvkNummer)).toBeNull()
  expect(await byKvk(inBestand.kvkNummer)).toBeNull()
  expect((await getImport(actor, id, { pagina: 1 }))?.nieuwWerkgevers).toBe(2)
  expect(await decideLookalikes(actor, { id, keuze: 'toevoegen' })).toMatchObject({ reden: 'conflict' })
})

test('confirmed twice, also at the same moment, it is done once', async () => {
  const rij = aRij({ contactNaam: 'Eenmalig Persoon' })
  const { id, actor } = await anImport([rij])

  const results = await Promise.all([confirmImport(actor, { id }), confirmImport(actor, { id })])
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  expect((await confirmImport(actor, { id })).ok).toBe(true)

  expect((await byKvk(rij.kvkNummer))?.contactpersonen).toHaveLength(1)
  expect(await linesOf('werkgeverimport.uitgevoerd', id)).toHaveLength(1)
})

test('what changed since the preview is not written over: nothing happens, and the preview tells the new state', async () => {
  const rij = aRij({ contactNaam: 'Iemand Nieuw' })
  const ander = aRij()
  const { id, actor, account } = await anImport([rij, ander])
  const { werkgever } = await aWerkgever({ naam: rij.naam ?? '', kvkNummer: rij.kvkNummer ?? '' })

  expect(await confirmImport(actor, { id })).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await byKvk(ander.kvkNummer)).toBeNull()
  expect(await rowOf(actor, id, 2)).toMatchObject({ oordeel: 'contact' })

  const persoon = { id: randomUUID(), naam: 'Iemand Nieuw', functie: null, email: null, telefoon: null }
  await addContactpersoon(actor, {
    ...persoon,
    werkgeverId: werkgever.id,
    notitie: null,
    vestigingId: null,
    accountId: null,
    isEerste: false,
  })
  expect(await confirmImport(actor, { id })).toMatchObject({ reden: 'conflict' })
  expect(await rowOf(actor, id, 2)).toMatchObject({ oordeel: 'bekend' })
  expect((await confirmImport(actor, { id })).ok).toBe(true)
  expect((await byKvk(rij.kvkNummer))?.contactpersonen).toHaveLength(1)
  expect((await byKvk(ander.kvkNummer))?.aanspreekpuntId).toBe(account.id)
})

test('an import whose aanspreekpunt can no longer log in writes nothing', async () => {
  const wie = await anAdviseur()
  const rij = aRij({ aanspreekpunt: wie.account.email })
  const { id, actor } = await anImport([rij])
  await db().account.update({ where: { id: wie.account.id }, data: { geblokkeerdOp: new Date() } })

  expect(await confirmImport(actor, { id })).toMatchObject({ reden: 'conflict' })
  expect(await byKvk(rij.kvkNummer)).toBeNull()
  expect(await rowOf(actor, id, 2)).toMatchObject({ oordeel: 'probleem' })
})

test('an import is of its uploader alone, and only an adviseur makes one', async () => {
  const rij = aRij({ naam: 'Gelijk Aan Zichzelf' })
  const { id, actor } = await anImport([rij, aRij({ naam: 'gelijk aan zichzelf' })])
  const ander = await anAdviseur()
  const beheerder = await aBeheerder()
  const rapporteur = await aRapporteur()
  const werkgever = await aWerkgever()

  for (const wie of [ander.actor, beheerder.actor, rapporteur.actor, werkgever.actor]) {
    expect(await getImport(wie, id, { pagina: 1 })).toBeNull()
    expect(await listProbleemrijen(wie, id)).toBeNull()
    expect(await listImports(wie)).toEqual([])
    const verwacht = wie === ander.actor ? 'not-found' : 'not-allowed'
    expect(await confirmImport(wie, { id })).toMatchObject({ reden: verwacht })
    expect(await decideLookalikes(wie, { id, keuze: 'toevoegen' })).toMatchObject({ reden: verwacht })
    expect(await discardImport(wie, { id })).toMatchObject({ reden: verwacht })
    if (wie === ander.actor) continue
    const input = { id: randomUUID(), aanspreekpuntId: ander.account.id }
    expect(
      await createImport(wie, { ...input, bestand: { naam: 'x.csv', bytes: aBestand([aRij()]) } }),
    ).toMatchObject({ reden: 'not-allowed' })
  }
  expect(await byKvk(rij.kvkNummer)).toBeNull()
  expect(await listImports(actor)).toMatchObject([{ id, rijen: 2, status: 'gelezen' }])
})

test('an import that nobody confirms is gone after three days, and one that is thrown away at once', async () => {
  const { id, actor } = await anImport([aRij()])
  const weg = await anImport([aRij()])
  expect((await discardImport(weg.actor, { id: weg.id })).ok).toBe(true)
  expect(await linesOf('werkgeverimport.verwijderd', weg.id)).toHaveLength(1)

  moveClock(3 * 86_400_000 - 60_000)
  await removeOldImports()
  expect(await getImport(actor, id, { pagina: 1 })).not.toBeNull()
  moveClock(3 * 86_400_000 + 60_000)
  expect(await getImport(actor, id, { pagina: 1 })).toBeNull()
  expect(await confirmImport(actor, { id })).toMatchObject({ reden: 'not-found' })
  expect(await removeOldImports()).toBeGreaterThanOrEqual(1)
  expect(await db().importrij.count({ where: { importId: { in: [id, weg.id] } } })).toBe(0)
})

test('a file that cannot be read as a whole says why, and leaves nothing behind', async () => {
  const { actor, account } = await anAdviseur()
  const upload = async (bytes: Uint8Array) =>
    createImport(actor, {
      id: randomUUID(),
      aanspreekpuntId: account.id,
      bestand: { naam: 'lijst.csv', bytes },
    })
  const tekst = (inhoud: string) => new TextEncoder().encode(inhoud)
  const kop = 'Contactpersoon;KVK'

  const gevallen: [Uint8Array, RegExp][] = [
    [new Uint8Array(), /leeg/],
    [tekst('\n\n ;\n'), /leeg/],
    [tekst(kop), /geen rijen/],
    [tekst('Een;Twee\n1;2'), /geen enkele kolom/],
    [tekst('Naam;KVK\nZon;12345678'), /ontbreken de kolommen Sector/],
    [tekst(`${kop};KvK-nummer\nZon;1;2`), /betekenen hetzelfde/],
    [tekst(`${kop}\n${'Zon;12345678\n'.repeat(MAX_RIJEN + 1)}`), /meer dan 2000 rijen/],
    [tekst(`${kop}\n${'x'.repeat(MAX_BYTES)}`), /te groot/],
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /geen CSV-bestand/],
    [tekst('%PDF-1.7\nKVK;Naam'), /PDF/],
    [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /wachtwoord/],
  ]
  for (const [bytes, melding] of gevallen)
    expect(await upload(bytes)).toMatchObject({
      ok: false,
      reden: 'invalid',
      melding: expect.stringMatching(melding) as string,
    })
  expect(await db().werkgeverimport.count({ where: { accountId: account.id } })).toBe(0)
})

test('a windows-1252 file with heads of its own is read, unknown columns are named and never kept', async () => {
  const { actor, account } = await anAdviseur()
  const kvk = String(60_000_000 + nextNumber())
  const tekst = `Bedrijfsnaam;KvK nummer;Branche;Medewerkers;Adres;Postcode;Cluster;Status;Geheime kolom\r\nCafé Zoë ${kvk};${kvk};Horeca;8;Kade 1;1971aa;werving;prospect;GEHEIM-1\r\n`
  const id = randomUUID()
  const input = {
    id,
    aanspreekpuntId: account.id,
    bestand: { naam: 'C:\\map\\oud.csv', bytes: Buffer.from(tekst, 'latin1') },
  }

  expect(await createImport(actor, input)).toEqual({ ok: true, data: { id } })
  expect(await createImport(actor, input)).toEqual({ ok: true, data: { id } })
  expect(await getImport(actor, id, { pagina: 1 })).toMatchObject({
    bestandsnaam: 'oud.csv',
    onbekendeKolommen: ['Geheime kolom'],
    rijen: [{ nummer: 2, naam: `Café Zoë ${kvk}`, oordeel: 'nieuw' }],
  })
  const [{ tekst: bewaard } = { tekst: '' }] = await db().$queryRaw<{ tekst: string }[]>`
    SELECT cellen::text AS tekst FROM importrij WHERE import_id = ${id}::uuid`
  expect(bewaard).not.toContain('GEHEIM')
})

test('five imports may wait, and the sixth is told what to do', async () => {
  const uploader = await anAdviseur()
  for (let keer = 0; keer < MAX_OPEN; keer += 1) await anImport([aRij()], uploader)
  const { actor, account } = uploader
  const bestand = { naam: 'x.csv', bytes: aBestand([aRij()]) }
  expect(await createImport(actor, { id: randomUUID(), aanspreekpuntId: account.id, bestand })).toMatchObject(
    {
      reden: 'conflict',
      melding: expect.stringContaining('gooi er een weg') as string,
    },
  )
})
