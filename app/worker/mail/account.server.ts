import { z } from 'zod'
import { CODE_GELDIG_MINUTEN, ROL_LABEL } from '#app/domain/account/account.ts'
import { inlogcodeOf } from '#app/domain/account/request-inlogcode.server.ts'
import { accountUitnodigingMail, collegaUitgenodigdMail, inlogcodeMail } from '#app/mail/account.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'

export const inlogcode: MailHandler = async ({ onderwerpId }) => {
  const poging = await db().inlogpoging.findFirst({
    where: { id: onderwerpId, gebruiktOp: null, verlooptOp: { gt: now() } },
    select: { account: { select: { email: true, naam: true } } },
  })
  if (!poging?.account) return []
  const bericht = inlogcodeMail({
    naam: poging.account.naam,
    code: inlogcodeOf(onderwerpId),
    url: `${config().http.publicUrl}/inloggen/code`,
    minuten: CODE_GELDIG_MINUTEN,
  })
  return [{ aan: poging.account.email, bericht }]
}

export const accountUitnodiging: MailHandler = async ({ onderwerpId }) => {
  const account = await db().account.findUnique({
    where: { id: onderwerpId },
    select: { email: true, naam: true, rollen: { select: { rol: true } } },
  })
  if (!account) return []
  const rol = account.rollen.map((row) => ROL_LABEL[row.rol].toLowerCase()).join(' en ')
  const bericht = accountUitnodigingMail({
    naam: account.naam,
    rol,
    url: `${config().http.publicUrl}/inloggen`,
  })
  return [{ aan: account.email, bericht }]
}

/** Nothing when the colleague was removed before the mail left. The subject is the employer. */
export const collegaUitgenodigd: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { accountId } = z.object({ accountId: z.string() }).parse(gegevens)
  const rol = await db().rolToekenning.findFirst({
    where: { accountId, rol: 'werkgever', werkgeverId: onderwerpId, account: { geblokkeerdOp: null } },
    select: { account: { select: { email: true, naam: true } }, werkgever: { select: { naam: true } } },
  })
  if (!rol?.werkgever) return []
  const bericht = collegaUitgenodigdMail({
    naam: rol.account.naam,
    werkgever: rol.werkgever.naam,
    url: `${config().http.publicUrl}/inloggen`,
  })
  return [{ aan: rol.account.email, bericht }]
}
