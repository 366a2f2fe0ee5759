import type { Rol } from '#prisma/generated/client.ts'
import { moment } from '#prisma/seed/demo/datum.ts'
import { pickNaam, pickTelefoon } from '#prisma/seed/demo/namen.ts'
import { createToeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoMedewerkers, DemoMens, DemoOpties, Referentie } from '#prisma/seed/demo/types.ts'
import { DEMO_DOMEIN, VAST } from '#prisma/seed/demo/vaste-mensen.ts'

type StafRol = Exclude<Rol, 'werkgever' | 'kandidaat'>

// As many as the WSP has: eight jobcoaches is the figure in its own service note.
const AANTALLEN: Record<StafRol, number> = { adviseur: 10, jobcoach: 8, rapporteur: 2, beheerder: 2 }

const VASTE_STAF: Record<StafRol, readonly (typeof VAST)[keyof typeof VAST][]> = {
  adviseur: [VAST.adviseur, VAST.adviseur2, VAST.dubbel],
  jobcoach: [VAST.jobcoach, VAST.dubbel],
  rapporteur: [VAST.rapporteur],
  beheerder: [VAST.beheerder],
}

const FUNCTIE: Record<StafRol, string> = {
  adviseur: 'Adviseur werkgeversdiensten',
  jobcoach: 'Jobcoach',
  rapporteur: 'Beleidsadviseur',
  beheerder: 'Functioneel beheerder',
}

/** The staff of the WSP, the fixed people first. The person with two roles counts for both. */
export function generateMedewerkers(
  { zaad, vandaag }: Pick<DemoOpties, 'zaad' | 'vandaag'>,
  referentie: Referentie,
): DemoMedewerkers {
  const perAccount = new Map<string, DemoMens>()
  const ids = {} as Record<StafRol, string[]>
  const uitvoerders = referentie.organisaties.filter(({ soort }) => soort !== 'gemeente')

  for (const rol of Object.keys(AANTALLEN) as StafRol[]) {
    ids[rol] = []
    for (let nummer = 1; nummer <= AANTALLEN[rol]; nummer++) {
      const toeval = createToeval(zaad, rol, nummer)
      const vast = VASTE_STAF[rol][nummer - 1]
      const { voornaam, achternaam } = pickNaam(toeval)
      const id = vast?.accountId ?? toeval.uuid()
      const codes = rol === 'rapporteur' ? gemeentenVan(nummer, referentie) : []
      const organisatie = toeval.pick(rol === 'rapporteur' ? thuisBij(codes, referentie) : uitvoerders)
      const mens = perAccount.get(id) ?? {
        account: {
          id,
          email: vast?.email ?? `${rol}-${nummer}@${DEMO_DOMEIN}`,
          naam: vast?.naam ?? `${voornaam} ${achternaam}`,
          telefoon: pickTelefoon(toeval),
          functie: FUNCTIE[rol],
          isDemo: true,
          aangemaaktOp: moment(vandaag, -400),
        },
        rollen: [],
      }
      mens.rollen.push({
        id: toeval.uuid(),
        accountId: id,
        rol,
        organisatieId: rol === 'beheerder' ? null : organisatie.id,
        gemeenteCodes: codes,
      })
      perAccount.set(id, mens)
      ids[rol].push(id)
    }
  }
  return { alle: [...perAccount.values()], adviseurIds: ids.adviseur, jobcoachIds: ids.jobcoach }
}

// The fixed rapporteur sees IJmond, the other one Zuid-Kennemerland: so that a test can see the difference.
function gemeentenVan(nummer: number, { gemeenten }: Referentie): string[] {
  const deelregio = nummer === 1 ? 'ijmond' : 'zuid_kennemerland'
  return gemeenten.filter((gemeente) => gemeente.deelregio === deelregio).map(({ code }) => code)
}

function thuisBij(codes: readonly string[], { gemeenten, organisaties }: Referentie) {
  const namen = gemeenten.filter(({ code }) => codes.includes(code)).map(({ naam }) => `Gemeente ${naam}`)
  return organisaties.filter(({ naam }) => namen.includes(naam))
}
