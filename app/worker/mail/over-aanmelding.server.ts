import { adresTekst } from '#app/domain/evenement/evenement.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { periodeIn, tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { evenementPad, titelIn, vul, type Taal, type Teksten } from '#app/domain/inschrijving/taal.ts'
import { aanmeldingMail } from '#app/mail/aanmelding.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Verzending } from '#app/worker/mail/mail-job.ts'

const select = {
  id: true,
  rol: true,
  taal: true,
  email: true,
  bevestigdOp: true,
  bevestigenVoor: true,
  vervallenOp: true,
  inschrijvingen: {
    orderBy: { id: 'asc' },
    select: { id: true, naam: true, status: true, aangebodenTot: true, statusSinds: true },
  },
  evenement: {
    select: {
      id: true,
      status: true,
      titel: true,
      titelEn: true,
      start: true,
      einde: true,
      locatie: true,
      straat: true,
      huisnummer: true,
      postcode: true,
      plaats: true,
      annuleerReden: true,
      versie: true,
    },
  },
} satisfies Prisma.AanmeldingSelect

type Rij = Prisma.AanmeldingGetPayload<{ select: typeof select }>
/** Who came to the door without a registration gave no address. */
export type OverAanmelding = Rij & { email: string }
type Persoon = OverAanmelding['inschrijvingen'][number]

export async function readAanmelding(id: string): Promise<OverAanmelding | null> {
  const row = await db().aanmelding.findUnique({ where: { id }, select })
  return row && hasEmail(row) ? row : null
}

const hasEmail = (row: Rij): row is OverAanmelding => row.email !== null

/** Everybody who is told something about an event: who confirmed and still comes or waits. */
export async function readAanmeldingen(evenementId: string): Promise<OverAanmelding[]> {
  const rows = await db().aanmelding.findMany({
    where: { evenementId, bevestigdOp: { not: null }, vervallenOp: null },
    orderBy: { id: 'asc' },
    select,
  })
  return rows.filter(hasEmail)
}

/** The registration of one person, and that person. */
export async function readInschrijving(id: string) {
  const row = await db().inschrijving.findUnique({ where: { id }, select: { aanmelding: { select } } })
  const persoon = row?.aanmelding.inschrijvingen.find((een) => een.id === id)
  return row && persoon && hasEmail(row.aanmelding) ? { aanmelding: row.aanmelding, persoon } : null
}

type Inhoud = {
  onderwerp: (t: Teksten) => string
  alineas: (t: Teksten, titel: string) => string[]
  /** Whom the lines name; everybody who still comes or waits unless told otherwise. */
  wie?: (personen: Persoon[]) => Persoon[]
  /** The label of the button to the page of the registration. */
  knop?: ((t: Teksten) => string) | null
  slot?: (t: Teksten) => string[]
  /** The calendar file: the entry is made or changed, or struck out. */
  agenda?: 'staat' | 'vervalt'
}

export const isErbij = ({ status }: Pick<Persoon, 'status'>): boolean =>
  status === 'ingeschreven' || status === 'gereserveerd' || status === 'aangeboden'

/** One mail about a registration in its language, to the address of it. */
export function overAanmelding(aanmelding: OverAanmelding, inhoud: Inhoud): Verzending {
  const taal: Taal = aanmelding.taal
  const t = tekstenVan(taal)
  const { evenement, inschrijvingen } = aanmelding
  const titel = titelIn(taal, evenement)
  const url = `${config().http.publicUrl}/aanmelding/${aanmelding.id}?sleutel=${sleutelOf(aanmelding.id)}`
  const waar = `${evenement.locatie}, ${adresTekst(evenement)}`
  const knop = inhoud.knop === undefined ? (teksten: Teksten) => teksten.mail.bekijk : inhoud.knop
  return {
    aan: aanmelding.email,
    bericht: aanmeldingMail({
      taal: mailTaal(taal),
      onderwerp: vul(inhoud.onderwerp(t), { titel }),
      aanhef: vul(t.mail.aanhef, { naam: inschrijvingen[0]?.naam ?? '' }),
      alineas: inhoud.alineas(t, titel),
      wanneer: vul(t.mail.wanneer, { wanneer: periodeIn(taal, evenement.start, evenement.einde) }),
      waar: vul(t.mail.waar, { waar }),
      wie: wieRegels(t, inhoud.wie ? inhoud.wie(inschrijvingen) : inschrijvingen),
      ...(knop && { actie: { label: knop(t), url } }),
      slot: inhoud.slot?.(t) ?? [],
    }),
    afspraak: inhoud.agenda && {
      // Its own entry for each registration: striking one out leaves the event of a colleague alone.
      uid: `${aanmelding.id}.aanmelding`,
      versie: evenement.versie,
      titel,
      plaats: waar,
      url: `${config().http.publicUrl}${evenementPad(taal, evenement.id)}`,
      begin: evenement.start,
      minuten: Math.round((evenement.einde.getTime() - evenement.start.getTime()) / 60_000),
      isVervallen: inhoud.agenda === 'vervalt',
    },
  }
}

/** How a mail in this language runs and greets. */
export function mailTaal(taal: Taal) {
  return {
    code: taal,
    richting: taal === 'ar' ? ('rtl' as const) : ('ltr' as const),
    groet: tekstenVan(taal).mail.groet,
  }
}

function wieRegels({ mail }: Teksten, personen: readonly Persoon[]): string[] {
  const namen = (lijst: readonly Persoon[]) => lijst.map(({ naam }) => naam).join(', ')
  const komt = personen.filter(isErbij)
  const wacht = personen.filter(({ status }) => status === 'wachtlijst')
  return [
    ...(komt.length > 0 ? [vul(mail.wie, { namen: namen(komt) })] : []),
    ...(wacht.length > 0 ? [vul(mail.wacht, { namen: namen(wacht) })] : []),
  ]
}
