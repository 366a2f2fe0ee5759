import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { findCycles, importsOf, ROOT, sourceFiles, type Import } from '#tests/support/imports.ts'

/** Per layer what it may import from us. Within its own folder a layer is free, except where a rule below says not. */
const LAYERS: Record<string, RegExp> = {
  'prisma/': /^prisma\//,
  'search/': /^(search|prisma)\//,
  'app/platform/': /^(app\/platform|prisma)\/|^search\/(client|search-away|scan\/|matching\/scan\/)/,
  'app/ui/': /^app\/ui\//,
  'app/mail/': /^app\/mail\//,
  'app/domain/':
    /^app\/(platform|domain)\/|^prisma\/generated\/|^search\/(query|matching)\/|^search\/search-away|^app\/ui\/format\.ts$/,
  'app/http/': /^app\/(http|platform|domain\/account)\//,
  'app/routes/': /^app\/(http|domain|ui)\//,
  'app/worker/': /^(app\/(worker|domain|platform|mail)|search|prisma)\/|^app\/ui\/format\.ts$/,
  // The start command runs the worker's programs by their path, so that nothing of them is loaded here.
  'app/server/': /^(app\/(server|platform)|prisma)\//,
}

/** Components of a noun show what they are given. */
const NOUN_COMPONENT = /^app\/ui\/|^app\/domain\/|^search\/matching\//

/** The files beside the layers: each may import what its line says. */
const LOOSE_FILES: Record<string, RegExp> = {
  'app/root.tsx': /^app\/(http|ui|domain\/account)\//,
  'app/routes.ts': /^$/,
  'app/entry.server.tsx': /^app\/(http|platform)\//,
}

/** A noun may import the nouns named here, and what those may import. */
const NOUN_ORDER: Record<string, string[]> = {
  taxonomie: [],
  account: ['taxonomie'],
  regeling: [],
  mailbericht: [],
  afwezigheid: ['account'],
  werkgever: ['afwezigheid'],
  vacature: ['werkgever'],
  zoeken: ['vacature'],
  advies: ['werkgever'],
  kandidaatprofiel: ['afwezigheid'],
  match: ['vacature', 'kandidaatprofiel'],
  shortlist: ['match'],
  volgopdracht: ['match'],
  bemiddeling: ['shortlist'],
  plaatsing: ['taak'],
  jobcoaching: ['plaatsing', 'advies'],
  jobcoachaanvraag: ['jobcoaching'],
  loonwaarde: ['plaatsing', 'advies', 'taak', 'regeling'],
  tevredenheid: ['vacature'],
  talent: ['bemiddeling'],
  taak: ['bemiddeling'],
  contactmoment: ['taak'],
  nazorg: ['plaatsing'],
  sroi: ['plaatsing', 'regeling', 'evenement'],
  evenement: ['bemiddeling'],
  inschrijving: ['evenement'],
  deelname: ['inschrijving', 'plaatsing'],
  speeddate: ['inschrijving'],
  agenda: ['taak', 'advies', 'jobcoaching', 'loonwaarde'],
  overdracht: ['taak', 'advies', 'jobcoachaanvraag', 'loonwaarde', 'sroi'],
  tijdlijn: [
    'contactmoment',
    'plaatsing',
    'nazorg',
    'talent',
    'tevredenheid',
    'advies',
    'jobcoachaanvraag',
    'loonwaarde',
    'evenement',
  ],
  beheer: ['tijdlijn'],
  mijnwsp: ['advies', 'taak', 'talent', 'jobcoachaanvraag', 'nazorg', 'sroi'],
  werkbank: [
    'advies',
    'taak',
    'talent',
    'volgopdracht',
    'jobcoachaanvraag',
    'loonwaarde',
    'plaatsing',
    'evenement',
    'speeddate',
    'sroi',
  ],
}

/** Reading the environment: the configuration, what starts processes, and the tools. */
const READS_ENVIRONMENT = /^app\/platform\/config\.server\.ts$|^app\/server\/|^prisma\/migrate\.ts$/

const SERVER_PACKAGES =
  /^(node:|pg$|pg-boss$|pino$|nodemailer$|mailparser$|meilisearch$|@prisma\/|smtp-server$|express$|@react-router\/(node|express)$)/

const files = sourceFiles('app', 'search', 'prisma')
const imports = files.flatMap(importsOf)
const ours = imports.filter(({ isOurs }) => isOurs)

const show = ({ from, to }: Import) => `${from} -> ${to}`
const layerOf = (path: string) => Object.keys(LAYERS).find((layer) => path.startsWith(layer))
const nounOf = (path: string) => /^app\/domain\/([^/]+)\//.exec(path)?.[1]
const isServerFile = (path: string) => /\.server\.(tsx?|mjs)$/.test(path)
const isRoute = (path: string) => path.startsWith('app/routes/') || path === 'app/root.tsx'
const inComponents = (path: string) => /^app\/domain\/[^/]+\/components\//.test(path)

function mayImport({ from, to }: Import): boolean {
  if (inComponents(from)) return NOUN_COMPONENT.test(to)
  const layer = layerOf(from)
  return (layer ? LAYERS[layer] : LOOSE_FILES[from])?.test(to) ?? false
}

function nounsBefore(noun: string): Set<string> {
  const before = new Set<string>()
  const add = (one: string) => {
    before.add(one)
    NOUN_ORDER[one]?.forEach(add)
  }
  add(noun)
  return before
}

test('the sources were found and read', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(ours.length).toBeGreaterThan(500)
})

test('every file belongs to a layer of the table', () => {
  expect(files.filter((path) => !layerOf(path) && !LOOSE_FILES[path])).toEqual([])
})

test('every import names a file that exists, with its extension', () => {
  expect(
    ours.filter(({ to }) => !existsSync(join(ROOT, to)) && !/^prisma\/generated\/.*\.ts$/.test(to)).map(show),
  ).toEqual([])
})

test('a layer imports only what the table allows', () => {
  expect(ours.filter((one) => !mayImport(one)).map(show)).toEqual([])
})

test('nouns import only nouns before them', () => {
  const wrong = ours.filter(({ from, to }) => {
    const [noun, other] = [nounOf(from), nounOf(to)]
    return noun && other && !nounsBefore(noun).has(other)
  })
  expect(wrong.map(show)).toEqual([])
  expect([...new Set(files.map(nounOf))].filter((noun) => noun && !NOUN_ORDER[noun])).toEqual([])
})

test('no file imports itself by a detour', () => {
  expect(findCycles(ours).map((cycle) => cycle.join(' -> '))).toEqual([])
})

test('what needs the server says so in its name, so that the build keeps it out of the browser', () => {
  const leaks = imports.filter(
    ({ from, to, isOurs, isTypeOnly }) =>
      !isTypeOnly &&
      /^(app\/(http|domain|ui|mail|platform)|search)\//.test(from) &&
      !isServerFile(from) &&
      (isOurs ? isServerFile(to) || to.startsWith('prisma/') : SERVER_PACKAGES.test(to)),
  )
  expect(leaks.map(show)).toEqual([])
})

test('components of a noun hold no data access', () => {
  expect(
    ours
      .filter(({ from, to, isTypeOnly }) => inComponents(from) && isServerFile(to) && !isTypeOnly)
      .map(show),
  ).toEqual([])
})

test('the domain knows mail and search by their consequences only', () => {
  const forbidden = /^(nodemailer|meilisearch|pg|pg-boss|express|react-router|@react-router\/.*)$/
  const wrong = imports.filter(
    ({ from, to }) => /^app\/domain\//.test(from) && !inComponents(from) && forbidden.test(to),
  )
  expect(wrong.map(show)).toEqual([])
})

test('routes reach the database and the mail through the domain', () => {
  const wrong = imports.filter(
    ({ from, to }) => isRoute(from) && /^(nodemailer|meilisearch|pg|pg-boss|@prisma\/.*)$/.test(to),
  )
  expect(wrong.map(show)).toEqual([])
})

test('a route file imports no other route file', () => {
  expect(ours.filter(({ from, to }) => isRoute(from) && isRoute(to)).map(show)).toEqual([])
})

test('handlers are imported by the worker alone', () => {
  expect(
    ours.filter(({ from, to }) => /handlers\.server/.test(to) && !from.startsWith('app/worker/')).map(show),
  ).toEqual([])
})

test('only the configuration and the start command read the environment', () => {
  const readers = files.filter(
    (path) =>
      !READS_ENVIRONMENT.test(path) && /\bprocess\.env\b/.test(readFileSync(join(ROOT, path), 'utf8')),
  )
  expect(readers).toEqual([])
})

test('what was sent is read in one place, and a file that is sent in another', () => {
  const readers = files.filter((path) =>
    /\brequest\s*\.\s*(clone|body|formData|text|json|blob|arrayBuffer)\b/.test(
      readFileSync(join(ROOT, path), 'utf8'),
    ),
  )
  expect(readers).toEqual(['app/http/parse-form.server.ts', 'app/http/receive-upload.server.ts'])
})

test('no drawers: a file is named after its subject', () => {
  const drawer = /^(index|utils?|helpers?|common|misc|service|services)(\.server)?\.tsx?$/
  expect(files.filter((path) => drawer.test(basename(path)) && path !== 'app/server/services.ts')).toEqual([])
})
