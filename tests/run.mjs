// `npm test`: every check, also on a fresh clone. Plain Node, because nothing is installed yet when it starts.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './support/runner/chromium.mjs'
import { countPlaywright, countVitest } from './support/runner/counts.mjs'
import { installWhenNeeded } from './support/runner/install.mjs'
import { createWorkplace } from './support/runner/workplace.mjs'

const NEEDED = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`The tests need Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))

const workplace = createWorkplace()
const results = []

await step('install', installWhenNeeded)
await step('database client', () => workplace.npx('prisma', 'generate'))
await step('route types', () => workplace.npx('react-router', 'typegen'))
// Each of these uses one processor: the longest beside the others.
await Promise.all([
  quietly('lint', 'eslint', '--max-warnings', '0', '.'),
  quietly('types', 'tsc', '--noEmit', '-p', '.')
    .then(() => quietly('format', 'prettier', '--check', '--log-level', 'warn', '.'))
    .then(() => quietly('dead code', 'knip', '--no-progress', '--no-config-hints')),
])
await step('unit tests', () => vitest('unit'))
await step('build', () => workplace.node('--import', 'tsx', 'tests/support/build.ts'))
await step('integration tests', () => vitest('integration'))
await step('browser tests', playwright)
report()

/** Runs one step, whatever the earlier ones did. A step without tests of its own counts as one check. */
async function step(name, work) {
  console.log(`\n=== ${name}`)
  await measure(name, work)
}

/** A step beside which others run: what it says comes when it is ready. */
async function quietly(name, program, ...args) {
  const out = []
  await measure(name, async () => {
    const ok = await workplace.npxWith({ out }, program, ...args)
    console.log(`\n=== ${name}\n${Buffer.concat(out)}`)
    return ok
  })
}

async function measure(name, work) {
  const startedAt = Date.now()
  const outcome = await work().catch((error) => {
    console.error(error.message)
    return false
  })
  const { passed, failed } =
    typeof outcome === 'boolean' ? { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1 } : outcome
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  results.push({ name, passed, failed, seconds })
  console.log(`=== ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
}

async function vitest(project) {
  const file = workplace.file(`${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ok = await workplace.npx('vitest', 'run', '--project', project, ...reporters)
  return countVitest(file, ok)
}

async function playwright() {
  const chromium = await findChromium()
  if (!chromium) return false
  const file = workplace.file('browser.json')
  const env = { PLAYWRIGHT_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const ok = await workplace.npxWith(env, 'playwright', 'test', '--reporter=list,json')
  return countPlaywright(file, ok)
}

function report() {
  workplace.clean()
  console.log('\n=== summary')
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${name.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`,
    )
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
