import { momentIn, periodeIn, tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { titelIn, type Taal } from '#app/domain/inschrijving/taal.ts'
import { networkOf } from '#app/platform/network.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { equalInConstantTime } from '#app/platform/ids.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { naamControleOf } from './certificaat-code.server.ts'
import { plainCode } from './certificaat.ts'

const VENSTER_MS = 15 * 60_000
const POGINGEN = 20
const NETWERKEN_MAX = 10_000

/** Per network the moments of the last tries. In memory: a code cannot be guessed, this keeps a machine from trying. */
const pogingen = new Map<string, number[]>()

/** What is told of a certificate that is valid, in the language of who asks; never whose it is. */
type Geldig = { titel: string; wanneer: string; uitgegevenOp: string }

/**
 * Is there a certificate with this code for this name, that was not withdrawn? Null when not, and nothing tells which of the three
 * it is. Also after the people of the event were removed. Refused with 'conflict' after 20 tries of one network in 15 minutes.
 */
export async function checkCertificaat({
  code,
  naam,
  ip,
  taal = 'nl',
}: {
  code: string
  naam: string
  ip: string
  taal?: Taal
}): Promise<Result<Geldig | null>> {
  if (!mayTry(networkOf(ip))) return refuse('conflict', tekstenVan(taal).controle.teVaak)
  const gezocht = plainCode(code)
  const rij = await db().certificaat.findUnique({
    where: { code: gezocht },
    select: {
      naamControle: true,
      uitgegevenOp: true,
      ingetrokkenOp: true,
      evenement: { select: { titel: true, titelEn: true, start: true, einde: true } },
    },
  })
  if (!rij || rij.ingetrokkenOp) return done(null)
  if (!equalInConstantTime(rij.naamControle, naamControleOf(gezocht, naam))) return done(null)
  const { evenement, uitgegevenOp } = rij
  return done({
    titel: titelIn(taal, evenement),
    wanneer: periodeIn(taal, evenement.start, evenement.einde),
    uitgegevenOp: momentIn(taal, uitgegevenOp),
  })
}

function mayTry(netwerk: string): boolean {
  const nu = now().getTime()
  const recent = (pogingen.get(netwerk) ?? []).filter((moment) => moment > nu - VENSTER_MS)
  if (recent.length >= POGINGEN) return false
  if (pogingen.size >= NETWERKEN_MAX) pogingen.clear()
  pogingen.set(netwerk, [...recent, nu])
  return true
}
