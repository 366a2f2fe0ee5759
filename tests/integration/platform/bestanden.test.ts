import { existsSync } from 'node:fs'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import {
  keepFile,
  openFile,
  receiveFile,
  removeFile,
  removeOrphans,
  storeFile,
} from '#app/platform/bestand/bestanden.server.ts'
import { config } from '#app/platform/config.server.ts'

const map = (...delen: string[]) => join(config().dataDir, 'bestanden', ...delen)
const bytes = (inhoud: string) => new TextEncoder().encode(inhoud)
async function* stroom(...delen: Uint8Array[]) {
  yield* delen
}
const wachtend = async () => (existsSync(map('tijdelijk')) ? readdir(map('tijdelijk')) : [])

test('a file comes in as a stream, gets its place whole, and is read back as it was', async () => {
  const ontvangen = await receiveFile(stroom(bytes('een '), bytes('rapport')), 100)
  if (!ontvangen) throw new Error('refused')
  expect(ontvangen.grootte).toBe(11)
  expect(await openFile(ontvangen.id)).toBeNull()
  await keepFile(ontvangen.id)
  const inhoud = await openFile(ontvangen.id)
  expect(inhoud && (await text(inhoud))).toBe('een rapport')
  await removeFile(ontvangen.id)
  await removeFile(ontvangen.id)
  expect(await openFile(ontvangen.id)).toBeNull()
})

test('a stream above the limit is read to its end and leaves nothing, and neither does one that breaks off', async () => {
  const voor = await wachtend()
  let gelezen = 0
  async function* teGroot() {
    for (let deel = 0; deel < 50; deel++) {
      gelezen++
      yield new Uint8Array(1_000)
    }
  }
  expect(await receiveFile(teGroot(), 10_000)).toBeNull()
  expect(gelezen).toBe(50)
  async function* breektAf() {
    yield bytes('begin')
    throw new Error('the line was closed')
  }
  await expect(receiveFile(breektAf(), 100)).rejects.toThrow('the line was closed')
  expect(await wachtend()).toEqual(voor)
})

test('what no row names is removed after a day, and nothing else; twice is the same as once', async () => {
  const [bekend, wees, jong] = [
    await storeFile(bytes('bekend')),
    await storeFile(bytes('wees')),
    await storeFile(bytes('jong')),
  ]
  const half = await receiveFile(stroom(bytes('nooit bewaard')), 100)
  await mkdir(map('zz'), { recursive: true })
  await writeFile(map('zz', 'geen-id.txt'), 'iets anders')
  const lang = new Date(Date.now() - 3 * 86_400_000)
  for (const { id } of [bekend, wees]) await utimes(map(id.slice(0, 2), id), lang, lang)
  await utimes(map('tijdelijk', half?.id ?? ''), lang, lang)
  await utimes(map('zz', 'geen-id.txt'), lang, lang)

  const ruimOp = () =>
    removeOrphans(
      new Date(Date.now() - 86_400_000),
      async (ids) => new Set(ids.filter((id) => id === bekend.id)),
    )
  expect(await ruimOp()).toBe(3)
  expect(await ruimOp()).toBe(0)
  expect(await openFile(wees.id)).toBeNull()
  for (const { id } of [bekend, jong]) (await openFile(id))?.destroy()
  expect(existsSync(map(bekend.id.slice(0, 2), bekend.id))).toBe(true)
  expect(existsSync(map(jong.id.slice(0, 2), jong.id))).toBe(true)
  expect(await wachtend()).not.toContain(half?.id)
})
