import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Installs exactly what package-lock.json says, unless that is what is there. Answers whether it worked. */
export async function installWhenNeeded() {
  if (isInstalled()) {
    console.log('already installed')
    return true
  }
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** Compares with the copy of the lock file that npm leaves behind; optional packages are for other platforms. */
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
