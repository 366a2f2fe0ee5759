type Antwoord = 'ja' | 'misschien' | 'nee'

export type Kant = 'werkgever' | 'kandidaat'
export type Antwoordregel = { gesprekId: string; kant: Kant; antwoord: Antwoord }
