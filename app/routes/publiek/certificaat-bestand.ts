import type { Route } from './+types/certificaat-bestand'
import { getCertificaat } from '#app/domain/deelname/get-certificaat.server.ts'
import { downloadPdf } from '#app/http/download.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

/** The certificate behind the link in a mail. */
export async function loader({ params, url }: Route.LoaderArgs) {
  const certificaat = await getCertificaat({
    aanmeldingId: parseId(params.aanmeldingId),
    inschrijvingId: parseId(params.inschrijvingId),
    sleutel: url.searchParams.get('sleutel')?.slice(0, 100) ?? '',
  })
  return downloadPdf(found(certificaat))
}
