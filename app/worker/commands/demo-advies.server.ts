import { dateOnly, amsterdamTime } from '#app/platform/clock.server.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import type { AdviesOnderwerp, AdviesUitkomst } from '#app/domain/advies/advies.ts'
import { eersteDag, reactieVoor } from '#app/domain/advies/klok.ts'
import { addWerkdagen, isWerkdag } from '#app/platform/werkdagen.ts'
import { VAST, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'

type Reactie = {
  /** Working days after the message before it. */
  na: number
  soort: 'antwoord' | 'wedervraag' | 'afsluiting'
  tekst: string
  stap?: { tekst: string; overWerkdagen: number }
  uitkomst?: AdviesUitkomst
}

type Verhaal = {
  werkgeverId: string
  accountId: string | null
  adviseurId: string
  onderwerp: AdviesOnderwerp
  titel: string
  toelichting?: string
  /** How many working days ago it was asked. */
  werkdagenTerug: number
  reacties: Reactie[]
}

const { bakkerij, tweede } = VASTE_WERKGEVERS

const VASTE: Verhaal[] = [
  {
    werkgeverId: bakkerij.id,
    accountId: VAST.werkgever.accountId,
    adviseurId: VAST.adviseur.accountId,
    onderwerp: 'technologie',
    titel: 'Is er een hulpmiddel om recepten stap voor stap te tonen?',
    toelichting: 'In onze bakkerij staan de recepten nu op papier. Dat is niet voor iedereen makkelijk.',
    werkdagenTerug: 3,
    reacties: [
      {
        na: 1,
        soort: 'wedervraag',
        tekst: 'Leuke vraag. Is er in de bakkerij wifi, en mag er een scherm bij de werkbank hangen?',
      },
    ],
  },
  {
    werkgeverId: bakkerij.id,
    accountId: VAST.werkgever.accountId,
    adviseurId: VAST.adviseur.accountId,
    onderwerp: 'garantiebanen',
    titel: 'Hoe werkt een garantiebaan bij een klein bedrijf?',
    toelichting: 'Wij zijn met twaalf mensen. Telt het dan ook mee?',
    werkdagenTerug: 8,
    reacties: [
      {
        na: 2,
        soort: 'antwoord',
        tekst: 'Ja, elk bedrijf kan een garantiebaan aanbieden. Ik leg het graag uit aan uw keukentafel.',
        stap: { tekst: 'Ik kom langs met een rekenvoorbeeld', overWerkdagen: 10 },
      },
    ],
  },
  {
    werkgeverId: bakkerij.id,
    accountId: VAST.werkgever.accountId,
    adviseurId: VAST.adviseur.accountId,
    onderwerp: 'regelingen',
    titel: 'Wie betaalt als een nieuwe medewerker ziek wordt?',
    werkdagenTerug: 30,
    reacties: [
      {
        na: 1,
        soort: 'afsluiting',
        tekst:
          'Dat hangt af van de regeling. Wij spraken hierover aan de telefoon en u hebt de uitleg gemaild gekregen.',
        uitkomst: 'beantwoord',
      },
    ],
  },
  {
    werkgeverId: tweede.id,
    accountId: VAST.werkgever2.accountId,
    adviseurId: VAST.adviseur.accountId,
    onderwerp: 'jobcarving',
    titel: 'Welke taken in ons magazijn kunnen samen één functie worden?',
    toelichting: 'Onze chauffeurs doen nu ook het inpakken en het opruimen.',
    werkdagenTerug: 4,
    reacties: [],
  },
  {
    werkgeverId: tweede.id,
    accountId: VAST.werkgever2.accountId,
    adviseurId: VAST.adviseur.accountId,
    onderwerp: 'werkplekaanpassing',
    titel: 'Kan onze inpaktafel in hoogte verstelbaar worden?',
    werkdagenTerug: 1,
    reacties: [],
  },
]

const LOSSE: Pick<Verhaal, 'onderwerp' | 'titel'>[] = [
  { onderwerp: 'regelingen', titel: 'Welke subsidie past bij een halve baan?' },
  { onderwerp: 'functiecreatie', titel: 'Kunnen wij een nieuwe functie maken voor het onthaal?' },
  { onderwerp: 'van_werk_naar_werk', titel: 'Onze afdeling sluit. Waar kunnen onze mensen terecht?' },
  { onderwerp: 'garantiebanen', titel: 'Hoeveel garantiebanen horen er bij ons?' },
  { onderwerp: 'werkplekaanpassing', titel: 'Wie betaalt een aangepaste stoel?' },
  { onderwerp: 'anders', titel: 'Kunnen wij onze leidinggevenden laten trainen?' },
  { onderwerp: 'jobcarving', titel: 'Wie helpt ons om taken in de keuken te verdelen?' },
]

/**
 * Questions of invented employers over the months before `vandaag`, with their conversations. Written as rows with their
 * history: through the commands they would mail invented people about the past.
 */
export async function writeDemoAdvies(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.adviesaanvraag.count()) > 0) return
  const werkgevers = await db.werkgever.findMany({
    where: { relatiestatus: 'actief', id: { notIn: [bakkerij.id, tweede.id] } },
    orderBy: { id: 'asc' },
    take: 42,
    select: { id: true, aanspreekpuntId: true },
  })
  const verhalen: Verhaal[] = werkgevers.map(({ id, aanspreekpuntId }, index) => ({
    werkgeverId: id,
    accountId: null,
    adviseurId: aanspreekpuntId,
    ...(LOSSE[index % LOSSE.length] ?? { onderwerp: 'anders', titel: 'Wij hebben een vraag.' }),
    werkdagenTerug: 5 + index * 5,
    reacties: [
      {
        // Most within two working days, some later.
        na: [1, 0, 2, 1, 4, 2, 1, 3][index % 8] ?? 1,
        soort: 'afsluiting',
        tekst: 'Wij hebben elkaar gesproken. De afspraken staan in de mail die u kreeg.',
        uitkomst:
          (['beantwoord', 'beantwoord', 'vervolg', 'doorverwezen'] as const)[index % 4] ?? 'beantwoord',
      },
    ],
  }))
  for (const verhaal of [...VASTE, ...verhalen]) await write(db, verhaal, vandaag)
}

async function write(db: PrismaClient, verhaal: Verhaal, vandaag: string): Promise<void> {
  const { werkgeverId, accountId, adviseurId, onderwerp, titel, toelichting, reacties } = verhaal
  const begin = werkdagTerug(vandaag, verhaal.werkdagenTerug)
  const op = amsterdamTime(begin, '10:20')
  const berichten: Prisma.AdviesberichtCreateWithoutAdviesaanvraagInput[] = [
    {
      soort: 'vraag',
      ...(accountId && { account: { connect: { id: accountId } } }),
      tekst: toelichting ? `${titel}\n\n${toelichting}` : titel,
      op,
    },
  ]
  const gebeurtenissen: { type: string; opgetredenOp: Date; gegevens: Prisma.InputJsonObject }[] = [
    { type: 'adviesaanvraag.gedaan', opgetredenOp: op, gegevens: { werkgeverId, soort: onderwerp } },
  ]
  let dag = begin
  for (const [index, { na, soort, tekst, stap, uitkomst }] of reacties.entries()) {
    dag = addWerkdagen(dag, na)
    const opReactie = amsterdamTime(dag, '15:40')
    berichten.push({
      soort,
      account: { connect: { id: adviseurId } },
      tekst,
      op: opReactie,
      volgendeStap: stap?.tekst ?? null,
      volgendeStapOp: stap ? dateOnly(addWerkdagen(dag, stap.overWerkdagen)) : null,
      ...(index === 0 && { wachtSinds: op, reactieVoor: dateOnly(reactieVoor(begin)) }),
    })
    gebeurtenissen.push({
      type: soort === 'afsluiting' ? 'adviesaanvraag.afgesloten' : 'adviesaanvraag.beantwoord',
      opgetredenOp: opReactie,
      gegevens: soort === 'afsluiting' ? { uitkomst: uitkomst ?? 'beantwoord' } : { soort },
    })
  }
  const laatste = reacties.at(-1)
  const voor = laatste ? null : reactieVoor(begin)
  const stapOp = laatste?.stap ? addWerkdagen(dag, laatste.stap.overWerkdagen) : null
  const uiterlijk = eersteDag(voor, stapOp)
  const { id } = await db.adviesaanvraag.create({
    data: {
      werkgeverId,
      accountId,
      onderwerp,
      titel,
      status: statusNa(laatste),
      behandelaarId: laatste ? adviseurId : null,
      wachtSinds: voor && op,
      reactieVoor: voor && dateOnly(voor),
      volgendeStap: laatste?.stap?.tekst ?? null,
      volgendeStapOp: stapOp && dateOnly(stapOp),
      uiterlijk: uiterlijk && dateOnly(uiterlijk),
      uitkomst: laatste?.uitkomst ?? null,
      afgeslotenOp: laatste?.uitkomst ? amsterdamTime(dag, '15:40') : null,
      versie: reacties.length + 1,
      aangemaaktOp: op,
      berichten: { create: berichten },
    },
    select: { id: true },
  })
  await db.gebeurtenis.createMany({
    data: gebeurtenissen.map((gebeurtenis, index) => ({
      ...gebeurtenis,
      onderwerpId: id,
      actorRol: index === 0 ? 'werkgever' : 'adviseur',
      actorAccountId: index === 0 ? accountId : adviseurId,
    })),
  })
}

function statusNa(laatste: Reactie | undefined) {
  if (!laatste) return 'nieuw'
  if (laatste.soort === 'wedervraag') return 'wacht_op_werkgever'
  return laatste.soort === 'afsluiting' ? 'afgesloten' : 'in_behandeling'
}

/** The working day that lies so many working days before `dag`. */
function werkdagTerug(dag: string, aantal: number): string {
  let nu = dag
  for (let over = aantal; over > 0;) {
    nu = new Date(dateOnly(nu).getTime() - 86_400_000).toISOString().slice(0, 10)
    if (isWerkdag(nu)) over--
  }
  return nu
}
