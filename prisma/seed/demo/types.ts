import type {
  BemiddelingStatus,
  EindeReden,
  ContractSoort,
  PlaatsingEindeReden,
  PlaatsingOmvang,
  Prisma,
  VacatureSoort,
} from '#prisma/generated/client.ts'
import type { Beroepen } from '#prisma/seed/demo/beroepen.ts'
import type { Referentie } from '#prisma/seed/read-reference-data.ts'

export type DemoOpties = {
  /** The same seed, date and numbers give the same region. */
  zaad: number
  /** yyyy-mm-dd; every date is relative to this day. */
  vandaag: string
  kandidaten: number
  vacatures: number
  werkgevers: number
}

export type DemoMens = {
  account: Prisma.AccountCreateManyInput & { id: string; email: string; naam: string }
  rollen: Prisma.RolToekenningCreateManyInput[]
}

/** What a candidate is made from. */
export type KandidaatBron = {
  zaad: number
  vandaag: string
  /** The staff who serve the candidates. */
  adviseurIds: string[]
  beroepen: Beroepen
  referentie: Referentie
}

/** The people whom everything else refers to. */
export type DemoMedewerkers = {
  alle: DemoMens[]
  adviseurIds: string[]
  jobcoachIds: string[]
}

export type DemoWerkgever = Prisma.WerkgeverCreateManyInput & { id: string; naam: string; pc4: string }

export type DemoEis = Prisma.VacatureEisCreateManyInput & { termId: string; niveau: number }

export type DemoVacature = {
  vacature: Prisma.VacatureCreateManyInput & { id: string; status: Prisma.VacatureCreateManyInput['status'] }
  eisen: DemoEis[]
}

export type DemoKandidaat = {
  kandidaat: Prisma.KandidaatCreateManyInput & { id: string; geboortedatum: Date; email: string }
  profiel: Prisma.KandidaatprofielCreateManyInput & {
    id: string
    code: string
    pc4: string
    zichtbaarTot: Date | null
  }
  kenmerken: (Prisma.ProfielKenmerkCreateManyInput & { termId: string; niveau: number | null })[]
  beroepen: (Prisma.ProfielBeroepCreateManyInput & { termId: string })[]
  toestemmingen: Prisma.ToestemmingCreateManyInput[]
  /** null: this person does not use the portal, the adviseur fills in everything. */
  mens: DemoMens | null
}

/** Who is proposed where and how far it went. The commands of the portal carry it out, so that the audit is real. */
export type DemoVoorstel = {
  vacatureId: string
  profielId: string
  adviseurId: string
  status: BemiddelingStatus
  /** The day of the first proposal; each later step is a few days after the one before. */
  voorgesteldOp: Date
  /** Only when status is beeindigd. */
  einde: { reden: EindeReden; vanuit: BemiddelingStatus } | null
  kennismaking: { op: Date; plaats: string } | null
  proefplaatsing: { van: Date; tot: Date } | null
  plaatsing: DemoPlaatsing | null
}

export type DemoPlaatsing = {
  soort: VacatureSoort
  startdatum: Date
  urenPerWeek: number
  isGarantiebaan: boolean
  omvang: PlaatsingOmvang
  jobcoachId: string | null
  /** One after the other from the first working day; the last day, or null when it is open-ended. */
  contracten: { soort: ContractSoort; tot: Date | null; urenPerWeek: number }[]
  einde: { op: Date; reden: PlaatsingEindeReden } | null
}

/** What the WSP knows of one employer besides the employer itself. */
export type DemoRelatie = {
  vestigingen: (Prisma.VestigingCreateManyInput & { id: string })[]
  contactpersonen: (Prisma.ContactpersoonCreateManyInput & { id: string })[]
  relatiestatussen: Prisma.RelatiestatusWijzigingCreateManyInput[]
  contactmomenten: Prisma.ContactmomentCreateManyInput[]
  deelnemers: Prisma.ContactmomentDeelnemerCreateManyInput[]
  taken: Prisma.TaakCreateManyInput[]
}

export type DemoWereld = {
  medewerkers: DemoMedewerkers
  werkgevers: DemoWerkgever[]
  relaties: DemoRelatie[]
  werkgeverMensen: DemoMens[]
  vacatures: DemoVacature[]
  /** Batches, so that 100,000 candidates never stand in memory together. Each call starts again. */
  kandidaten: () => Generator<DemoKandidaat[]>
  voorstellen: DemoVoorstel[]
}

export type { Referentie }
