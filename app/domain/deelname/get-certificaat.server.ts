import { isSleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { dagIn, periodeIn } from '#app/domain/inschrijving/taal.server.ts'
import { titelIn } from '#app/domain/inschrijving/taal.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makePdf } from '#app/platform/pdf/make-pdf.server.ts'
import { naamControleOf } from './certificaat-code.server.ts'
import { certificaatInhoud } from './certificaat.ts'

/**
 * The certificate of one person as a file, for who holds the key of the mails about the registration. Null with a wrong key,
 * without a certificate, when it was withdrawn, and when the name changed since: then a new one has to be issued.
 */
export async function getCertificaat(wie: {
  aanmeldingId: string
  inschrijvingId: string
  sleutel: string
}): Promise<{ naam: string; bytes: Uint8Array } | null> {
  const { aanmeldingId, inschrijvingId, sleutel } = wie
  if (!isSleutelOf(aanmeldingId, sleutel)) return null
  const rij = await db().certificaat.findFirst({
    where: { inschrijvingId, ingetrokkenOp: null, inschrijving: { aanmeldingId } },
    select: {
      code: true,
      naamControle: true,
      uitgegevenOp: true,
      inschrijving: { select: { naam: true, aanmelding: { select: { taal: true } } } },
      evenement: { select: { titel: true, titelEn: true, start: true, einde: true, plaats: true } },
    },
  })
  if (!rij?.inschrijving) return null
  const { naam, aanmelding } = rij.inschrijving
  if (rij.naamControle !== naamControleOf(rij.code, naam)) return null
  const { code, uitgegevenOp, evenement } = rij
  const bytes = await makePdf(
    certificaatInhoud({
      naam,
      code,
      uitgegevenOp,
      titel: evenement.titel,
      plaats: evenement.plaats,
      start: evenement.start.toISOString(),
      einde: evenement.einde.toISOString(),
      adres: `${config().http.publicUrl}/certificaat`,
      engels:
        aanmelding.taal === 'nl'
          ? null
          : {
              titel: titelIn('en', evenement),
              wanneer: periodeIn('en', evenement.start, evenement.einde),
              uitgegevenOp: dagIn('en', amsterdamDay(uitgegevenOp)),
            },
    }),
  )
  return { naam: `bewijs-van-deelname-${code}.pdf`, bytes }
}
