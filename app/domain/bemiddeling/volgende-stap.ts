import type { BemiddelingStatus, EindeReden } from '#app/domain/bemiddeling/bemiddeling.ts'

export type Partij = 'kandidaat' | 'adviseur' | 'werkgever'

/** The facts that decide who has to do something. */
export type Stand = {
  status: BemiddelingStatus
  /** Consent for a kennismaking that stands. */
  heeftToestemming: boolean
  /** The moment of the meeting has passed. */
  isKennismakingGeweest: boolean
}

/** Who has to do something now; null while everyone waits for a date, or when there is nothing left to do. */
export function wieIsAanZet(stand: Stand): Partij | null {
  switch (stand.status) {
    case 'voorgesteld':
      return 'kandidaat'
    case 'akkoord_kandidaat':
      return 'adviseur'
    case 'aangeboden':
      return 'werkgever'
    case 'belangstelling':
      return stand.heeftToestemming ? 'adviseur' : 'kandidaat'
    case 'kennismaking':
      return stand.isKennismakingGeweest ? 'adviseur' : null
    case 'proefplaatsing':
      return 'adviseur'
    case 'geplaatst':
    case 'beeindigd':
      return null
  }
}

/** What happens now and what comes after it, in the words of the reader. */
export function volgendeStap(stand: Stand, voor: Partij): string {
  switch (stand.status) {
    case 'voorgesteld':
      return {
        kandidaat: 'Jij bent aan zet: wil je dat wij je voorstellen aan deze werkgever?',
        adviseur: 'De kandidaat is aan zet. U krijgt een e-mail zodra er een antwoord is.',
        werkgever: '',
      }[voor]
    case 'akkoord_kandidaat':
      return {
        kandidaat: 'Je adviseur laat je anonieme profiel nu zien aan de werkgever. Je hoeft niets te doen.',
        adviseur: 'U bent aan zet: bied het anonieme profiel aan bij de werkgever.',
        werkgever: '',
      }[voor]
    case 'aangeboden':
      return {
        kandidaat:
          'De werkgever bekijkt je anonieme profiel. Je krijgt een e-mail als de werkgever je wil leren kennen.',
        adviseur: 'De werkgever is aan zet. Hoort u niets, bel dan de contactpersoon.',
        werkgever: 'U bent aan zet: wilt u kennismaken met deze kandidaat?',
      }[voor]
    case 'belangstelling':
      return belangstelling(stand.heeftToestemming, voor)
    case 'kennismaking':
      return kennismaking(stand.isKennismakingGeweest, voor)
    case 'proefplaatsing':
      return {
        kandidaat:
          'Je werkt op proef. Voor de laatste dag bespreken jij, de werkgever en je adviseur hoe het verdergaat.',
        adviseur: 'Leg voor de laatste dag van de proefplaatsing vast hoe het verdergaat.',
        werkgever: 'De kandidaat werkt op proef. Voor de laatste dag belt uw adviseur u over het vervolg.',
      }[voor]
    case 'geplaatst':
      return {
        kandidaat: 'Je hebt dit werk. Je adviseur houdt contact met je.',
        adviseur: 'De plaatsing staat vast. De nazorg begint.',
        werkgever: 'De plaatsing staat vast. Uw adviseur houdt contact met u.',
      }[voor]
    case 'beeindigd':
      return {
        kandidaat: 'Dit voorstel is gestopt. Je adviseur zoekt verder met je.',
        adviseur: 'Er is geen volgende stap.',
        werkgever: 'Deze bemiddeling is gestopt. Uw adviseur zoekt verder.',
      }[voor]
  }
}

function belangstelling(heeftToestemming: boolean, voor: Partij): string {
  if (heeftToestemming) {
    return {
      kandidaat:
        'Je adviseur maakt nu een afspraak. Je krijgt een e-mail met de datum, de tijd en de plaats.',
      adviseur:
        'U bent aan zet: plan de kennismaking. Vanaf dat moment ziet de werkgever wie de kandidaat is.',
      werkgever:
        'De kandidaat wil u ook leren kennen. Uw adviseur maakt een afspraak; u krijgt daarover een e-mail.',
    }[voor]
  }
  return {
    kandidaat: 'Jij bent aan zet: mag deze werkgever weten wie je bent, om een afspraak te maken?',
    adviseur:
      'De kandidaat is aan zet: zonder toestemming komt er geen kennismaking. U krijgt een e-mail bij het antwoord.',
    werkgever:
      'Wij vragen de kandidaat om toestemming. Daarna maakt uw adviseur een afspraak; u krijgt daarover een e-mail.',
  }[voor]
}

function kennismaking(isGeweest: boolean, voor: Partij): string {
  if (isGeweest) {
    return {
      kandidaat: 'Je adviseur belt je over het gesprek en over hoe het verdergaat.',
      adviseur: 'De kennismaking is geweest. U bent aan zet: leg vast hoe het verdergaat.',
      werkgever: 'Vertel hoe het gesprek was. Daarna belt uw adviseur u over het vervolg.',
    }[voor]
  }
  return {
    kandidaat: 'Je hebt een afspraak. Kun je niet? Laat het je adviseur zo snel mogelijk weten.',
    adviseur: 'De afspraak staat. Na het gesprek legt u vast hoe het verdergaat.',
    werkgever: 'De afspraak staat. Na het gesprek belt uw adviseur u over het vervolg.',
  }[voor]
}

/**
 * Why it ended, as far as the reader may know. What the candidate said stays between the candidate and the WSP, and what
 * the employer said reaches a candidate through the adviseur.
 */
export function eindeTekst(reden: EindeReden, voor: 'kandidaat' | 'werkgever'): string {
  if (reden === 'vacature_vervallen') return 'De vacature is vervallen.'
  if (voor === 'kandidaat') {
    if (reden.startsWith('kandidaat_')) return 'Je hebt dit voorstel zelf gestopt.'
    if (reden.startsWith('werkgever_'))
      return 'De werkgever gaat niet verder. Je adviseur kan je vertellen waarom.'
    return 'Dit voorstel gaat niet door. Je adviseur kan je vertellen waarom.'
  }
  if (reden.startsWith('werkgever_')) return 'U hebt laten weten dat u niet verder wilt.'
  return 'Dit profiel is niet meer beschikbaar voor deze vacature.'
}

/** The same in a list, where a row does not know whether consent was given or a meeting is over. */
export function stapInLijst(status: BemiddelingStatus, voor: Exclude<Partij, 'adviseur'>): string {
  if (status === 'belangstelling') {
    return voor === 'kandidaat'
      ? 'De werkgever wil je leren kennen.'
      : 'Uw adviseur regelt de kennismaking met de kandidaat.'
  }
  if (status === 'kennismaking') return voor === 'kandidaat' ? 'Je hebt een afspraak.' : 'De afspraak staat.'
  return volgendeStap({ status, heeftToestemming: false, isKennismakingGeweest: false }, voor)
}
