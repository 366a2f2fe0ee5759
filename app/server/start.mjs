// The one file that runs before anything is installed: plain Node, no dependencies, and syntax that an old Node reads.
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const NEEDED = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Het portaal heeft Node ${NEEDED.join('.')} of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere versie van https://nodejs.org.`,
  )
  process.exit(1)
}

process.chdir(ROOT)
if (existsSync('.env')) process.loadEnvFile('.env')
if (!isInstalled()) await install()
const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')

/**
 * Compares package-lock.json with the copy that npm leaves in node_modules when an install is complete. Optional
 * packages do not count: most of them are for other platforms.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const found = readPackages('node_modules/.package-lock.json')
  return (
    found !== null &&
    Object.entries(wanted ?? {}).every(
      ([path, { version, optional, devOptional, peer }]) =>
        path === '' || optional || devOptional || peer || found[path]?.version === version,
    )
  )
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

async function install() {
  // npm ci would first empty the folder at the other end, which somebody else uses.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'De onderdelen kloppen niet en node_modules is een koppeling: voer npm ci uit in de map waar die heen wijst.',
    )
    process.exit(1)
  }
  console.log('Onderdelen worden geïnstalleerd. Dat duurt de eerste keer een minuut of twee…')
  const startedAt = Date.now()
  const progress = setInterval(() => {
    console.log(`  nog bezig met installeren (${Math.round((Date.now() - startedAt) / 1000)} seconden)…`)
  }, 15_000)
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // Under `npm start` npm tells where it is; on Windows its command is a script that needs a shell.
  const npm = process.env.npm_execpath
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawn('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  let isStopped = false
  const stop = () => {
    isStopped = true
    child.kill()
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  clearInterval(progress)
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop)
  if (isStopped) process.exit(130)
  if (code !== 0) {
    console.error(
      'Het installeren is niet gelukt (zie de melding hierboven). Controleer de internetverbinding en probeer het opnieuw.',
    )
    process.exit(1)
  }
}
