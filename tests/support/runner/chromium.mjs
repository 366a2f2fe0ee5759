import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser for the browser tests. As root on Debian or Ubuntu it is installed; elsewhere it is named. Null: none. */
export async function findChromium() {
  const found = lookAround()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('There is no Chromium: it is installed now (apt-get install chromium).')
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    const installed = lookAround()
    if (installed) return installed
  }
  console.error(
    'There is no Chromium for the browser tests. Install it (Debian: sudo apt-get install chromium), or put the path of ' +
      'a Chromium or Chrome in PLAYWRIGHT_CHROMIUM.',
  )
  return null
}

function lookAround() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) return existsSync(named) ? named : null
  return PLACES.find((file) => existsSync(file)) ?? null
}
