import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { STATUS_LABEL } from '#app/domain/vacature/vacature.ts'
import type { Treffer } from './read-treffers.server.ts'

/** One result in two lines, with where it leads. */
export function describeTreffer(treffer: Treffer): { id: string; titel: string; bij: string; naar: string } {
  return { id: treffer.id, titel: titleOf(treffer), bij: detailsOf(treffer), naar: addressOf(treffer) }
}

export function titleOf(treffer: Treffer): string {
  return treffer.soort === 'vacature' ? (treffer.titel ?? 'Vacature zonder titel') : treffer.naam
}

export function addressOf(treffer: Treffer): string {
  switch (treffer.soort) {
    case 'werkgever':
      return `/adviseur/werkgevers/${treffer.id}`
    case 'contactpersoon':
      return `/adviseur/werkgevers/${treffer.werkgever.id}/contactpersonen`
    case 'vacature':
      return `/vacaturebeheer/${treffer.id}`
  }
}

function detailsOf(treffer: Treffer): string {
  switch (treffer.soort) {
    case 'werkgever':
      return join(treffer.plaatsen.slice(0, 2).join(' en '), RELATIESTATUS_LABEL[treffer.relatiestatus])
    case 'contactpersoon':
      return join(treffer.functie, treffer.werkgever.naam)
    case 'vacature':
      return join(treffer.werkgever.naam, STATUS_LABEL[treffer.status])
  }
}

function join(...delen: (string | null)[]): string {
  return delen.filter(Boolean).join(' · ')
}
