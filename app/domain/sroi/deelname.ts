import type { EvenementSoort } from '#app/domain/evenement/evenement.ts'
import { formatAantal, formatDatumKort } from '#app/ui/format.ts'
import type { Periode } from './duur.ts'
import type { Suggestie } from './suggesties.ts'
import type { Tabelwaarden } from './tel-invullingen.ts'

/** What a contractor did at an event of the WSP: seats in a training that colleagues followed, or hours that they gave. */
export type Deelnamesoort = 'training' | 'expertise'

/** What was done there, from its first to its last day; how many colleagues, as a count alone. */
export type Deelname = Periode & {
  evenementId: string
  soort: Deelnamesoort
  titel: string
  minuten: number
  aanwezig: number
}

/** Events at which employers tell job seekers about work. At the others an employer comes for itself: to hire or to hear. */
export const KENNIS_EVENEMENTEN = [
  'werkfestival',
  'meet_en_greet',
  'speeddates',
] as const satisfies EvenementSoort[]

const SUGGESTIE_TEKST: Record<Deelnamesoort, string> = {
  training: 'Laat meetellen wat collega’s volgden',
  expertise: 'Laat meetellen dat collega’s hielpen',
}

const MEESTE_DEELNAMES = 10

export const isDeelnamesoort = (soort: string): soort is Deelnamesoort =>
  soort === 'training' || soort === 'expertise'

export const DUBBELE_DEELNAME =
  'Deze training of dit evenement telt al mee bij een SROI-verplichting. De plaatsen en uren tellen één keer, bij één contract. Trek die invulling eerst in.'

/**
 * What counts at most: seats are colleagues with a certificate; hours are those of the whole event for each colleague who was there,
 * together rounded down to whole hours.
 */
export function hooguit({ soort, minuten, aanwezig }: Pick<Deelname, 'soort' | 'minuten' | 'aanwezig'>) {
  return soort === 'training' ? aanwezig : Math.floor((minuten * aanwezig) / 60)
}

/** Whether more is asked than there was, as far as is known now; `deelname` null: nothing is. */
export const isTeVeel = (aantal: number | null, deelname: Deelname | null) =>
  (aantal ?? 0) > (deelname ? hooguit(deelname) : 0)

/** "Hooguit 3, want 3 collega’s volgden de training tot het einde." */
export function hooguitTekst(deelname: Pick<Deelname, 'soort' | 'minuten' | 'aanwezig'>): string {
  const { soort, minuten, aanwezig } = deelname
  const een = aanwezig === 1
  const wie = een ? '1 collega' : `${formatAantal(aanwezig)} collega’s`
  return soort === 'training'
    ? `Hooguit ${hooguit(deelname)}, want ${wie} ${een ? 'volgde' : 'volgden'} de training tot het einde.`
    : `Hooguit ${hooguit(deelname)} uur, want ${wie} ${een ? 'was' : 'waren'} er. Het evenement duurde ${duurTekst(minuten)}. Samen naar beneden afgerond op hele uren.`
}

/** What a line about it is called as long as nobody writes something else. */
export const deelnameTekst = ({ titel, van }: Pick<Deelname, 'titel' | 'van'>) =>
  `${titel}, ${formatDatumKort(van)}`

/**
 * Suggestions of a contract from what was done at events and counts nowhere yet, with the exact value, newest first. None after the
 * last day, without a gap, and for a kind that the table leaves out.
 */
export function suggestiesUitDeelnames({
  gatCents,
  contract,
  vandaag,
  tabel,
  deelnames,
}: {
  gatCents: number
  contract: Periode
  vandaag: string
  tabel: Pick<Tabelwaarden, 'trainingPlaatsCents' | 'expertiseUurCents'>
  deelnames: readonly Deelname[]
}): Suggestie[] {
  if (gatCents === 0 || vandaag > contract.tot) return []
  return deelnames
    .filter(({ van, tot }) => van >= contract.van && tot <= contract.tot)
    .toSorted((a, b) => (a.van < b.van ? 1 : -1))
    .flatMap((deelname) => {
      const aantal = hooguit(deelname)
      const waarde =
        aantal * ((deelname.soort === 'training' ? tabel.trainingPlaatsCents : tabel.expertiseUurCents) ?? 0)
      return waarde === 0 ? [] : [toSuggestie(deelname, aantal, waarde)]
    })
    .slice(0, MEESTE_DEELNAMES)
}

function toSuggestie(deelname: Deelname, aantal: number, waardeCents: number): Suggestie {
  const { evenementId, soort } = deelname
  const hoeveel = soort === 'expertise' ? `${aantal} uur` : aantal === 1 ? '1 plaats' : `${aantal} plaatsen`
  return {
    soort,
    plaatsingId: null,
    evenementId,
    tekst: `${SUGGESTIE_TEKST[soort]}: ${deelnameTekst(deelname)} (${hoeveel})`,
    minsteCents: waardeCents,
    meesteCents: waardeCents,
    bedragCents: null,
    aantal,
  }
}

function duurTekst(minuten: number): string {
  const uren = Math.floor(minuten / 60)
  const rest = minuten % 60
  return [uren > 0 && `${uren} uur`, rest > 0 && `${rest} minuten`].filter(Boolean).join(' en ')
}
