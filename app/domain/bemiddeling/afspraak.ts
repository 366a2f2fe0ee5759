import type { Kalenderitem } from '#app/platform/kalender.server.ts'

/** How long a meeting is taken to last, in minutes: nobody is asked for an end. */
export const KENNISMAKING_MINUTEN = 60

export type Kennismaking = {
  bemiddelingId: string
  versie: number
  kennismakingOp: Date
  kennismakingPlaats: string | null
  titel: string
  werkgever: string
  code: string
}

type Lezer = 'kandidaat' | 'werkgever' | 'adviseur'

const PAGINA: Record<Lezer, string> = {
  kandidaat: '/kandidaat/bemiddelingen/',
  werkgever: '/werkgever/kandidaten/',
  adviseur: '/adviseur/bemiddelingen/',
}

/** Path of the page about a meeting for this reader. */
export function afspraakPagina(voor: Lezer, bemiddelingId: string): string {
  return `${PAGINA[voor]}${bemiddelingId}`
}

/**
 * A meeting as an entry of a calendar. A calendar lies outside the portal, often at another company, so it names the employer
 * and the work, and the candidate by code at most; who it is stands on the page that it leads to.
 */
export function toAfspraak(kennismaking: Kennismaking, voor: Lezer, publicUrl: string): Kalenderitem {
  const { bemiddelingId, versie, kennismakingOp, kennismakingPlaats, titel, werkgever, code } = kennismaking
  return {
    uid: `${bemiddelingId}.kennismaking`,
    versie,
    titel: {
      kandidaat: `Kennismaken bij ${werkgever}: ${titel}`,
      werkgever: `Kennismaking met kandidaat ${code} voor ${titel}`,
      adviseur: `Kennismaking ${code} bij ${werkgever}: ${titel}`,
    }[voor],
    plaats: kennismakingPlaats,
    url: `${publicUrl}${afspraakPagina(voor, bemiddelingId)}`,
    begin: kennismakingOp,
    minuten: KENNISMAKING_MINUTEN,
  }
}
