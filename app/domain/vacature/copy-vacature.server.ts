import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canCopy } from './policy.ts'
import { vacatureScope } from './scope.server.ts'

// Everything that describes the work; not its dates, its review or its end.
const SELECT = {
  werkgeverId: true,
  bereik: true,
  titel: true,
  omschrijving: true,
  beroepId: true,
  soorten: true,
  aantalPlaatsen: true,
  werkEnDenkniveau: true,
  urenMin: true,
  urenMax: true,
  kantoortijden: true,
  onregelmatig: true,
  onregelmatigHard: true,
  contract: true,
  salarisMin: true,
  salarisMax: true,
  arbeidsvoorwaarden: true,
  ondersteuning: true,
  straat: true,
  huisnummer: true,
  postcode: true,
  pc4: true,
  plaats: true,
  reisafstandHard: true,
  contactNaam: true,
  contactEmail: true,
  contactTelefoon: true,
} satisfies Prisma.VacatureSelect

/**
 * Starts a concept with the work, requirements and conditions of another vacature of the same employer, without its
 * dates. `id` comes from the page, so that a form that is sent twice makes one copy. Refuses with not-found, not-allowed or
 * conflict (the id is of something else).
 */
export async function copyVacature(
  actor: Actor,
  { vacatureId, id }: { vacatureId: string; id: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const bron = await tx.vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: {
        ...SELECT,
        status: true,
        eisen: { select: { termId: true, niveau: true, hard: true, gewicht: true, volgorde: true } },
      },
    })
    if (!bron) return refuse('not-found')
    if (!canCopy(actor, bron)) return refuse('not-allowed')
    const { eisen, status: _status, ...inhoud } = bron
    const { count } = await tx.vacature.createMany({ data: [{ ...inhoud, id }], skipDuplicates: true })
    if (count === 0) {
      const eerder = await tx.gebeurtenis.findFirst({
        where: {
          type: 'vacature.aangemaakt',
          onderwerpId: id,
          gegevens: { path: ['kopieVan'], equals: vacatureId },
        },
        select: { id: true },
      })
      return eerder ? done({ id }) : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    }
    await tx.vacatureEis.createMany({ data: eisen.map((eis) => ({ ...eis, vacatureId: id })) })
    await emit({
      type: 'vacature.aangemaakt',
      onderwerp: id,
      gegevens: { werkgeverId: bron.werkgeverId, kopieVan: vacatureId },
    })
    return done({ id })
  })
}
