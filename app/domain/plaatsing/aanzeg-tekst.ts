import { formatDatum } from '#app/ui/format.ts'
import type { ContractSoort } from './contract.ts'

/** What an employer must do before a contract ends, in plain words; `aanzeggen` is the last day for it, `vandaag` today. */
export function aanzegTekst({
  soort,
  aanzeggen,
  vandaag,
}: {
  soort: ContractSoort
  aanzeggen: string | null
  vandaag: string
}): string {
  if (aanzeggen !== null && aanzeggen < vandaag)
    return `U moest uiterlijk ${formatDatum(aanzeggen)} schriftelijk laten weten of het contract doorgaat. Hebt u dat nog niet gedaan? Doe het dan nu. De medewerker kan recht hebben op een vergoeding.`
  if (aanzeggen !== null)
    return `Laat uw medewerker uiterlijk ${formatDatum(aanzeggen)} schriftelijk weten of het contract doorgaat, en zo ja op welke voorwaarden. Dat moet volgens de wet bij een tijdelijk contract van zes maanden of langer. Bent u te laat, dan kan de medewerker recht hebben op een vergoeding.`
  if (soort === 'uitzend')
    return 'Dit contract loopt via een ander bedrijf. Spreek met dat bedrijf af of het doorgaat.'
  if (soort === 'zonder_loon') return 'Bespreek op tijd met uw medewerker en met ons hoe het verdergaat.'
  return 'Bij een tijdelijk contract van korter dan zes maanden hoeft u dit niet schriftelijk te laten weten. Bespreek het wel op tijd met uw medewerker.'
}
