import type { InvullingSoort, InvullingStatus, SroiStatus } from '#prisma/generated/client.ts'
import { MEET_EN_GREET } from './demo-deelname.ts'

type Lijn = {
  soort: InvullingSoort
  status: InvullingStatus
  wat: string
  cents?: number
  aantal?: number
  dagen: number
  /** The title of the event at which it was done. */
  evenement?: string
}

export type Verhaal = {
  nummer: string
  wat: string
  /** First and last day, in days from today. */
  start: number
  eind: number
  som: number
  status: SroiStatus
  lijnen: Lijn[]
  /** How many people of the contractor count. */
  plaatsingen?: number
  sluit?: 'voldaan' | 'niet_voldaan'
}

const inkoop = (status: InvullingStatus, euro: number, dagen = -40): Lijn => ({
  soort: 'inkoop',
  status,
  wat: 'Groenonderhoud door een sociaal ontwikkelbedrijf',
  cents: euro * 100,
  dagen,
})
const uren = (status: InvullingStatus, aantal: number, dagen = -30): Lijn => ({
  soort: 'expertise',
  status,
  wat: 'Sollicitatietraining door onze medewerkers',
  aantal,
  dagen,
})
const plekken = (status: InvullingStatus, aantal: number, dagen = -20): Lijn => ({
  soort: 'training',
  status,
  wat: 'Plaatsen in de vakopleiding',
  aantal,
  dagen,
})

/** Two colleagues, three hours. */
const BIJ_MEET_EN_GREET: Lijn = {
  soort: 'expertise',
  status: 'goedgekeurd',
  wat: MEET_EN_GREET,
  aantal: 6,
  dagen: -12,
  evenement: MEET_EN_GREET,
}

/** Twelve contracts in every stand, for the two fixed employers and others, on course and behind. */
export const VERHALEN: Verhaal[] = [
  {
    nummer: 'DEMO-001',
    wat: 'Onderhoud van wijkcentra',
    start: -200,
    eind: 165,
    som: 3_000_000,
    status: 'in_uitvoering',
    plaatsingen: 2,
    lijnen: [
      inkoop('goedgekeurd', 6_000),
      BIJ_MEET_EN_GREET,
      uren('ingediend', 20),
      plekken('gepland', 4, 30),
    ],
  },
  {
    nummer: 'DEMO-002',
    wat: 'Catering voor het stadhuis',
    start: -20,
    eind: 345,
    som: 300_000,
    status: 'actief',
    lijnen: [],
  },
  {
    nummer: 'DEMO-003',
    wat: 'Vervoer van hulpmiddelen',
    start: -300,
    eind: 30,
    som: 2_400_000,
    status: 'in_uitvoering',
    plaatsingen: 1,
    lijnen: [inkoop('goedgekeurd', 4_000, -200), inkoop('aanvullen', 3_500)],
  },
  {
    nummer: 'DEMO-004',
    wat: 'Schoonmaak van scholen',
    start: -400,
    eind: -20,
    som: 600_000,
    status: 'in_uitvoering',
    lijnen: [inkoop('goedgekeurd', 9_000, -300), uren('afgewezen', 40)],
  },
  {
    nummer: 'DEMO-005',
    wat: 'Herinrichting van een plein',
    start: -60,
    eind: 400,
    som: 1_500_000,
    status: 'plan_ingediend',
    lijnen: [inkoop('ingediend', 12_000)],
  },
  {
    nummer: 'DEMO-006',
    wat: 'Beheer van sportvelden',
    start: -90,
    eind: 640,
    som: 500_000,
    status: 'plan_akkoord',
    lijnen: [],
  },
  {
    nummer: 'DEMO-007',
    wat: 'Levering van kantoormeubels',
    start: -150,
    eind: 210,
    som: 250_000,
    status: 'in_uitvoering',
    lijnen: [inkoop('goedgekeurd', 13_000, -100)],
  },
  {
    nummer: 'DEMO-008',
    wat: 'Software voor de gemeente',
    start: -250,
    eind: 115,
    som: 1_200_000,
    status: 'in_uitvoering',
    plaatsingen: 1,
    lijnen: [uren('goedgekeurd', 60, -120), uren('gepland', 40, 20)],
  },
  {
    nummer: 'DEMO-009',
    wat: 'Riolering in de binnenstad',
    start: 10,
    eind: 700,
    som: 3_000_000,
    status: 'concept',
    lijnen: [],
  },
  {
    nummer: 'DEMO-010',
    wat: 'Bewaking van gebouwen',
    start: -330,
    eind: 35,
    som: 400_000,
    status: 'in_uitvoering',
    lijnen: [plekken('goedgekeurd', 12, -150), inkoop('goedgekeurd', 11_500, -60)],
  },
  {
    nummer: 'DEMO-011',
    wat: 'Drukwerk en post',
    start: -500,
    eind: -140,
    som: 200_000,
    status: 'in_uitvoering',
    sluit: 'voldaan',
    lijnen: [inkoop('goedgekeurd', 10_500, -300)],
  },
  {
    nummer: 'DEMO-012',
    wat: 'Afvoer van afval',
    start: -600,
    eind: -200,
    som: 700_000,
    status: 'in_uitvoering',
    sluit: 'niet_voldaan',
    lijnen: [inkoop('goedgekeurd', 20_000, -420)],
  },
]
