import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// A step that hangs must end; one on a busy machine must not be taken for it.
const STEP_TIMEOUT_MS = 40 * 60_000

// What a developer has set for a portal of their own is not for the tests.
const OWN_SETTINGS =
  /^(DATABASE_URL|MEILI_\w+|SMTP_URL|SESSION_SECRET|PUBLIC_URL|MAIL_FROM|CONTACT_\w+|OMGEVING|HOST|PORT|DATA_DIR|LOG_LEVEL|TRUST_PROXY|NODE_ENV|E2E_\w+)$/

/** A temporary folder and the programs that run in it. Both are gone at the end, also after Ctrl-C. */
export function createWorkplace() {
  const folder = mkdtempSync(join(tmpdir(), 'wsp-test-'))
  // The database runs as another user than root, who must be able to pass through.
  chmodSync(folder, 0o711)
  const base = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name)))
  const env = {
    ...base,
    CI: 'true',
    TMPDIR: folder,
    // Generating needs no schema engine, and any existing program here keeps Prisma from downloading one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const running = new Set()
  const clean = () => {
    for (const child of running) killGroup(child)
    endLeftovers(folder)
    remove(folder)
  }
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => {
      clean()
      process.exit(code)
    })
  }

  /**
   * Answers whether the program ended well. Without a terminal on its input: nothing can ask a question. With `out` what it says goes
   * there, because other programs run at the same time.
   */
  function run(args, { out, ...extra } = {}) {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, args, {
        stdio: ['ignore', out ? 'pipe' : 'inherit', out ? 'pipe' : 'inherit'],
        env: { ...env, ...extra },
        detached: true,
      })
      running.add(child)
      for (const stream of out ? [child.stdout, child.stderr] : [])
        stream.on('data', (data) => out.push(data))
      const timer = setTimeout(() => {
        console.error(`This takes longer than ${STEP_TIMEOUT_MS / 60_000} minutes and is ended.`)
        killGroup(child)
      }, STEP_TIMEOUT_MS)
      const end = (ok) => {
        clearTimeout(timer)
        running.delete(child)
        resolve(ok)
      }
      child.once('error', () => end(false))
      // Not 'exit': then the last words may still be on their way.
      child.once('close', (code) => end(code === 0))
    })
  }

  return {
    file: (name) => join(folder, name),
    node: (...args) => run(args),
    npx: (name, ...args) => run([programFile(name), ...args]),
    npxWith: (extra, name, ...args) => run([programFile(name), ...args], extra),
    clean,
  }
}

/** The file behind a command of an installed package; called directly, so that ending it ends the program itself. */
function programFile(name) {
  const packages = { 'react-router': '@react-router/dev', playwright: '@playwright/test', tsc: 'typescript' }
  const folder = join('node_modules', packages[name] ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

/** Processes that were just killed may still write. What stays behind must not hide the outcome of the tests. */
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  } catch (error) {
    console.error(`The folder ${folder} was not removed: ${error.code}.`)
  }
}

function killGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

/** Ends services that a killed test run left behind, by the record that each data folder keeps of its processes. */
function endLeftovers(folder) {
  for (const name of readdirSync(folder)) {
    const record = join(folder, name, 'processen.json')
    if (existsSync(record)) {
      for (const { pid, start } of JSON.parse(readFileSync(record, 'utf8'))) {
        if (startOf(pid) === start) process.kill(pid, 'SIGKILL')
      }
    }
    const elsewhere = join(folder, name, 'postgres-map')
    if (existsSync(elsewhere)) {
      rmSync(dirname(readFileSync(elsewhere, 'utf8').trim()), { recursive: true, force: true })
    }
  }
}

/** When the process started, as the record has it (Linux): a pid alone may be someone else's by now. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
