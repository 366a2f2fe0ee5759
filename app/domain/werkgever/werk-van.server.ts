import type { Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The employers that this account answers for today: the rule of `bereikbaarAanspreekpunt` as a filter. */
export function werkgeversVan({ ik, afwezigen }: Waarneming): Prisma.WerkgeverWhereInput {
  const weg = afwezigen.map(({ id }) => id)
  if (weg.includes(ik)) return { aanspreekpuntId: ik }
  const onbereikbaar: Prisma.AccountWhereInput = {
    OR: [{ geblokkeerdOp: { not: null } }, { id: { in: weg } }],
  }
  return {
    OR: [
      { aanspreekpuntId: ik },
      { vervangerId: ik, aanspreekpunt: onbereikbaar },
      {
        aanspreekpuntId: {
          in: afwezigen.filter(({ vervangerId }) => vervangerId === ik).map(({ id }) => id),
        },
        OR: [{ vervangerId: null }, { vervanger: onbereikbaar }],
      },
    ],
  }
}

/** Work of whom, at which employers; `ookZonderWerkgever`: and what belongs to no employer. */
type Deel = {
  eigenaar: Prisma.AccountWhereInput
  werkgever: Prisma.WerkgeverWhereInput
  ookZonderWerkgever: boolean
}

/** The work of others that this account does today, beside its own: the rule of `bereikbaar` as filters. */
export function werkVoorAnderen(waarneming: Waarneming): Deel[] {
  const { ik, afwezigen } = waarneming
  const vervangen = afwezigen.filter(({ vervangerId }) => vervangerId !== null)
  const ikBenEr = afwezigen.every(({ id }) => id !== ik)
  const delen: Deel[] = [
    {
      // Nobody stands in for these people, so their work is with who answers for the employer.
      eigenaar: {
        AND: [
          { id: { notIn: vervangen.map(({ id }) => id) } },
          { OR: [{ geblokkeerdOp: { not: null } }, { id: { in: afwezigen.map(({ id }) => id) } }] },
        ],
      },
      werkgever: werkgeversVan(waarneming),
      ookZonderWerkgever: false,
    },
  ]
  if (!ikBenEr) return delen
  for (const { id, vervangerId } of vervangen) {
    delen.push({
      eigenaar: { id },
      werkgever: { AND: [{ aanspreekpuntId: id }, werkgeversVan(waarneming)] },
      ookZonderWerkgever: false,
    })
    if (vervangerId === ik)
      delen.push({ eigenaar: { id }, werkgever: { aanspreekpuntId: { not: id } }, ookZonderWerkgever: true })
  }
  return delen
}
