import type { Bericht } from './message.ts'

/**
 * Mails about SROI name the contract and what to do, never a person, a group or an amount: those are read in the
 * portal, by who may.
 */
type Contract = { naam: string; contractnummer: string; opdrachtgever: string; url: string }

const bericht = (
  { naam, url }: Contract,
  onderwerp: string,
  alineas: string[],
  label = 'Contract bekijken',
): Bericht => ({ onderwerp, aanhef: `Beste ${naam},`, alineas, actie: { label, url } })

const over = ({ contractnummer, opdrachtgever }: Contract) =>
  `contract ${contractnummer} van ${opdrachtgever}`

/** To the contractor: the contract is in the portal. */
export function sroiActiefMail(input: Contract & { coordinator: string; meldenVoor: string }): Bericht {
  return bericht(input, `SROI bij contract ${input.contractnummer}: meld u bij ons`, [
    `Bij ${over(input)} hoort een SROI-verplichting. In Mijn WSP ziet u hoe hoog die is en wat er meetelt.`,
    `Meld u uiterlijk ${input.meldenVoor}. ${input.coordinator} van het WSP is uw coördinator en denkt met u mee.`,
  ])
}

/** To the contractor, once: the days to report are nearly or quite over. */
export function sroiMeldenMail(input: Contract & { meldenVoor: string }): Bericht {
  return bericht(input, `Meld uw contract ${input.contractnummer} voor SROI`, [
    `U hebt zich nog niet gemeld voor ${over(input)}. De laatste dag daarvoor is ${input.meldenVoor}.`,
    'Melden kost één klik. Daarna maakt u samen met ons een plan.',
  ])
}

/** To the contractor: the judgement of the plan. */
export function sroiPlanBeoordeeldMail(input: Contract & { isAkkoord: boolean }): Bericht {
  return input.isAkkoord
    ? bericht(input, `Uw plan voor contract ${input.contractnummer} is akkoord`, [
        `Wij zijn akkoord met uw plan van aanpak voor ${over(input)}. U kunt aan de slag.`,
      ])
    : bericht(input, `Pas uw plan voor contract ${input.contractnummer} aan`, [
        `Uw plan van aanpak voor ${over(input)} is nog niet akkoord. In Mijn WSP leest u wat er moet veranderen.`,
      ])
}

const OORDEEL = {
  goedgekeurd: ['is goedgekeurd', 'Het telt mee voor uw verplichting.'],
  aanvullen: ['moet u aanvullen', 'In Mijn WSP leest u wat er nog nodig is. Daarna dient u het opnieuw in.'],
  afgewezen: ['is afgewezen', 'In Mijn WSP leest u waarom. Het telt niet mee.'],
} as const

/** To the contractor: the judgement of something that was handed in. */
export function sroiBeoordeeldMail(input: Contract & { oordeel: keyof typeof OORDEEL }): Bericht {
  const [wat, zin] = OORDEEL[input.oordeel]
  return bericht(
    input,
    `Uw invulling ${wat} (contract ${input.contractnummer})`,
    [`Een invulling bij ${over(input)} ${wat}. ${zin}`],
    'Invulling bekijken',
  )
}

/** To the contractor and to the coordinator: how much of the time is left. */
export function sroiHerinneringMail(input: Contract & { deel: number; laatsteDag: string }): Bericht {
  return bericht(input, `Nog ${input.deel}% van de tijd voor contract ${input.contractnummer}`, [
    `Van de tijd voor ${over(input)} is nog ${input.deel}% over. Werk telt mee tot en met ${input.laatsteDag}.`,
    'Het is nog niet zeker dat de verplichting helemaal is ingevuld en goedgekeurd. In het portaal staat wat er nog kan missen, en waarmee u dat oplost.',
  ])
}

const VOOR_COORDINATOR = {
  gemeld: ['heeft zich gemeld', 'Plan een gesprek over het plan van aanpak.'],
  plan: ['heeft een plan ingediend', 'Beoordeel het plan.'],
  invulling: ['heeft een invulling ingediend', 'Beoordeel de invulling.'],
  overgedragen: ['is nu van u', 'Een collega heeft u dit contract gegeven.'],
} as const

/** To the coordinator: something waits. */
export function sroiCoordinatorMail(
  input: Contract & { werkgever: string; wat: keyof typeof VOOR_COORDINATOR },
): Bericht {
  const [kop, zin] = VOOR_COORDINATOR[input.wat]
  const wie = input.wat === 'overgedragen' ? `SROI-contract ${input.contractnummer}` : input.werkgever
  return bericht(input, `${wie} ${kop}`, [
    `Het gaat om ${over(input)}, opdrachtnemer ${input.werkgever}.`,
    zin,
  ])
}

/** To the contractor: the contract was closed, or opened again. */
export function sroiGeslotenMail(
  input: Contract & { uitkomst: 'voldaan' | 'niet_voldaan' | 'heropend' },
): Bericht {
  switch (input.uitkomst) {
    case 'voldaan':
      return bericht(input, `U hebt voldaan aan SROI bij contract ${input.contractnummer}`, [
        `Wij hebben de SROI-verplichting bij ${over(input)} afgesloten. U hebt eraan voldaan. Dank u wel.`,
        'De slotverklaring staat in Mijn WSP.',
      ])
    case 'niet_voldaan':
      return bericht(input, `SROI bij contract ${input.contractnummer} is afgesloten`, [
        `Wij hebben de SROI-verplichting bij ${over(input)} afgesloten. U hebt er niet helemaal aan voldaan.`,
        'In Mijn WSP staat de slotverklaring met wat er geteld is. De opdrachtgever neemt zo nodig contact met u op.',
      ])
    case 'heropend':
      return bericht(input, `SROI bij contract ${input.contractnummer} is weer geopend`, [
        `De SROI-verplichting bij ${over(input)} is weer open. De eerdere slotverklaring geldt niet meer.`,
      ])
  }
}
