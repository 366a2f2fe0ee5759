import { EmailSchema } from '#app/domain/account/account.ts'
import { closeDb } from '#app/platform/db.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * Makes the first beheerder of a new portal: `npm run beheerder -- naam@organisatie.nl "Voornaam Achternaam"`. Refused
 * when there is one already: from then on the page Accounts does it, with a name in the audit log.
 */
const email = EmailSchema.safeParse(process.argv[2])
const naam = process.argv[3]?.trim() ?? ''
if (!email.success || naam.length < 2) {
  console.error('Gebruik: npm run beheerder -- naam@organisatie.nl "Voornaam Achternaam"')
  process.exit(1)
}

const result = await inTransaction(SYSTEEM, async (tx, emit) => {
  // Two of these at once must not both find none.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('eerste-beheerder'))`
  if ((await tx.rolToekenning.count({ where: { rol: 'beheerder' } })) > 0) {
    return refuse(
      'conflict',
      'Er is al een beheerder. Maak nieuwe accounts in het portaal, bij Beheer, Accounts.',
    )
  }
  const account = await tx.account.upsert({
    where: { email: email.data },
    create: { email: email.data, naam },
    update: {},
    select: { id: true },
  })
  await tx.rolToekenning.create({ data: { accountId: account.id, rol: 'beheerder' } })
  await emit({ type: 'account.aangemaakt', onderwerp: account.id })
  return done(null)
})
await closeDb()
console.log(result.ok ? `${email.data} is nu beheerder en krijgt een e-mail.` : result.melding)
process.exit(result.ok ? 0 : 1)
