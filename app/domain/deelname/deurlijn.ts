import type { Deurpersoon, Tikantwoord } from './deur.ts'
import { openWachtrij, type Tik, type Tikbewaarder } from './wachtrij.ts'

/** What the page of the door shows. */
export type Deurstand = {
  /** As the server knows them, with the taps that it does not know yet. */
  personen: readonly Deurpersoon[]
  /** How many taps wait for a connection. */
  wachtend: number
  verbinding: 'goed' | 'weg' | 'uitgelogd'
  melding: { soort: 'ok' | 'fout'; tekst: string; inschrijvingId: string | null } | null
}

type Opties = {
  /** Address of the command and of the list. */
  inchecken: string
  stand: string
  personen: readonly Deurpersoon[]
  bewaarder: Tikbewaarder | null
  vraag?: typeof fetch
}

const DAG_SECONDEN = 86_400
const OPNIEUW_MS = 4_000
const VERVERS_MS = 20_000

/**
 * The door of one phone: every tap counts at once on the screen, goes to the server when it can, and waits when it cannot. The
 * names are in the memory of the page alone; what waits is kept in the tab as ids and times, so that it survives a reload.
 */
export function openDeurlijn({ inchecken, stand, personen, bewaarder, vraag = fetch }: Opties) {
  const rij = openWachtrij(bewaarder)
  const luisteraars = new Set<() => void>()
  let bekend = personen
  let verbinding: Deurstand['verbinding'] = 'goed'
  let melding: Deurstand['melding'] = null
  let bezig = false
  let verwerkt = 0
  let beeld = maakBeeld()

  function maakBeeld(): Deurstand {
    const wachtend = rij.alle()
    return { personen: wachtend.reduce(metTik, bekend), wachtend: wachtend.length, verbinding, melding }
  }
  function toon(): void {
    beeld = maakBeeld()
    for (const luister of luisteraars) luister()
  }
  const naamVan = (id: string) => bekend.find((een) => een.id === id)?.naam ?? 'Deze persoon'

  async function stuur(): Promise<void> {
    if (bezig) return
    bezig = true
    for (let tik = rij.eerste(); tik; tik = rij.eerste()) {
      const antwoord = await post(tik)
      if (typeof antwoord === 'string') {
        verbinding = antwoord
        break
      }
      verbinding = 'goed'
      rij.klaar(tik)
      verwerk(tik, antwoord)
    }
    bezig = false
    toon()
  }

  async function post(tik: Tik): Promise<Tikantwoord | 'weg' | 'uitgelogd'> {
    const seconden = Math.round((Date.now() - tik.om) / 1000)
    const geleden = String(Math.min(Math.max(0, seconden), DAG_SECONDEN))
    const body = new URLSearchParams({ inschrijvingId: tik.id, soort: tik.soort, geleden })
    const antwoord = await haal(inchecken, { method: 'POST', body })
    return typeof antwoord === 'string' ? antwoord : (antwoord as Tikantwoord)
  }

  async function haal(url: string, init?: RequestInit): Promise<object | 'weg' | 'uitgelogd'> {
    try {
      const response = await vraag(url, { ...init, headers: { Accept: 'application/json' } })
      // Who is logged out is sent to a page instead of an answer.
      if (response.redirected) return 'uitgelogd'
      if (response.ok) return (await response.json()) as object
      return response.status < 500 ? 'uitgelogd' : 'weg'
    } catch {
      return 'weg'
    }
  }

  function verwerk(tik: Tik, { uitkomst, binnenSinds, melding: tekst }: Tikantwoord): void {
    verwerkt += 1
    melding = {
      soort: uitkomst === 'nee' ? 'fout' : 'ok',
      tekst,
      inschrijvingId: uitkomst === 'in' ? tik.id : null,
    }
    if (uitkomst !== 'nee')
      bekend = bekend.map((een) =>
        een.id === tik.id ? { ...een, binnenSinds, wacht: een.wacht && binnenSinds === null } : een,
      )
  }

  async function ververs(): Promise<void> {
    const hiervoor = verwerkt
    const antwoord = await haal(stand)
    // A list that was asked for before a tap arrived does not know of it.
    if (hiervoor !== verwerkt) return
    if (typeof antwoord === 'string') verbinding = antwoord
    else {
      verbinding = 'goed'
      bekend = (antwoord as { personen: readonly Deurpersoon[] }).personen
    }
    toon()
  }

  return {
    lees: () => beeld,
    luister(luister: () => void) {
      luisteraars.add(luister)
      return () => void luisteraars.delete(luister)
    },
    /** Somebody is here, or is not after all. */
    tik(id: string, soort: Tik['soort']): Promise<void> {
      rij.erbij({ id, soort, om: Date.now() })
      const zin = soort === 'in' ? 'is er' : 'is niet meer binnen'
      melding = { soort: 'ok', tekst: `${naamVan(id)} ${zin}.`, inschrijvingId: soort === 'in' ? id : null }
      toon()
      return stuur()
    },
    /** Something that went wrong beside a tap. */
    fout(tekst: string): void {
      melding = { soort: 'fout', tekst, inschrijvingId: null }
      toon()
    },
    /** The page was loaded anew: the server's list goes before ours. */
    begin(nieuw: readonly Deurpersoon[]): void {
      bekend = nieuw
      toon()
    },
    /** Keeps the page up to date until the answer is called. */
    start(): () => void {
      const probeer = () => void stuur()
      const opnieuw = setInterval(() => rij.eerste() && probeer(), OPNIEUW_MS)
      const elkeKeer = setInterval(() => document.hidden || void ververs(), VERVERS_MS)
      const waarschuw = (event: BeforeUnloadEvent) => rij.eerste() && event.preventDefault()
      const weg = () => {
        verbinding = 'weg'
        toon()
      }
      const terug = () => void stuur().then(ververs)
      addEventListener('online', terug)
      addEventListener('offline', weg)
      addEventListener('beforeunload', waarschuw)
      probeer()
      return () => {
        clearInterval(opnieuw)
        clearInterval(elkeKeer)
        removeEventListener('online', terug)
        removeEventListener('offline', weg)
        removeEventListener('beforeunload', waarschuw)
      }
    },
  }
}

function metTik(personen: readonly Deurpersoon[], { id, soort, om }: Tik): readonly Deurpersoon[] {
  return personen.map((een) => {
    if (een.id !== id) return een
    if (soort === 'uit') return { ...een, binnenSinds: null }
    return { ...een, wacht: false, binnenSinds: een.binnenSinds ?? new Date(om).toISOString() }
  })
}
