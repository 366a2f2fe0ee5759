import { z } from 'zod'
import { GESPREK_MET, GESPREK_VORM_LABEL, isErbij, type GesprekMet } from '#app/domain/jobcoaching/gesprek.ts'
import { toGesprekAfspraak } from '#app/domain/jobcoaching/gesprek-afspraak.ts'
import { gesprekKandidaatMail, gesprekWerkgeverMail, type GesprekSoort } from '#app/mail/jobcoachgesprek.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { formatDatumTijd } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, accountVanKandidaat } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  const row = await db().jobcoachgesprek.findUnique({
    where: { id },
    select: {
      id: true,
      versie: true,
      op: true,
      met: true,
      vorm: true,
      plaats: true,
      status: true,
      traject: {
        select: {
          status: true,
          werkgeverId: true,
          kandidaatId: true,
          jobcoach: { select: { naam: true, telefoon: true } },
          werkgever: { select: { naam: true } },
          kandidaat: { select: { voornaam: true } },
          plaatsing: { select: { bemiddeling: { select: { vacature: { select: { titel: true } } } } } },
        },
      },
    },
  })
  return row && { ...row, functie: row.traject.plaatsing?.bemiddeling.vacature.titel ?? null }
}

type Gesprek = NonNullable<Awaited<ReturnType<typeof read>>>

function gegevensVan(gesprek: Gesprek, soort: GesprekSoort) {
  const { naam, telefoon } = gesprek.traject.jobcoach
  const { vorm, plaats, op } = gesprek
  return {
    soort,
    coach: naam,
    telefoon,
    wanneer: formatDatumTijd(op.toISOString()),
    waar: [GESPREK_VORM_LABEL[vorm], plaats].filter(Boolean).join(', '),
  }
}

function afspraakVan(gesprek: Gesprek, voor: 'kandidaat' | 'werkgever', isVervallen: boolean) {
  const { traject, functie } = gesprek
  const over = { coach: traject.jobcoach.naam, werkgever: traject.werkgever.naam, functie, code: null }
  const pagina = voor === 'kandidaat' ? '/kandidaat/jobcoach' : '/werkgever/jobcoaching'
  return { ...toGesprekAfspraak({ ...gesprek, ...over }, voor, url(pagina)), isVervallen }
}

/** To whom is at the table, each in their own words; the calendar file changes or strikes out the same entry. */
async function aan(gesprek: Gesprek, met: GesprekMet, soort: GesprekSoort): Promise<Verzending[]> {
  const { traject, functie } = gesprek
  const gegevens = gegevensVan(gesprek, soort)
  const verzendingen: Verzending[] = []
  if (isErbij('werknemer', met) && traject.kandidaatId && traject.kandidaat) {
    const { voornaam } = traject.kandidaat
    const bericht = gesprekKandidaatMail({ ...gegevens, voornaam, url: url('/kandidaat/jobcoach') })
    const afspraak = afspraakVan(gesprek, 'kandidaat', soort === 'vervallen')
    for (const { email } of await accountVanKandidaat(traject.kandidaatId))
      verzendingen.push({ aan: email, bericht, afspraak })
  }
  if (isErbij('werkgever', met)) {
    const afspraak = afspraakVan(gesprek, 'werkgever', soort === 'vervallen')
    for (const { email, naam } of await accountsVanWerkgever(traject.werkgeverId)) {
      const bericht = gesprekWerkgeverMail({ ...gegevens, naam, functie, url: url('/werkgever/jobcoaching') })
      verzendingen.push({ aan: email, bericht, afspraak })
    }
  }
  return verzendingen
}

/** Nothing when it is off or past before the mail left. */
const komt =
  (soort: GesprekSoort): MailHandler =>
  async ({ onderwerpId }) => {
    const gesprek = await read(onderwerpId)
    if (gesprek?.status !== 'gepland' || gesprek.traject.status !== 'lopend' || gesprek.op <= now()) return []
    return aan(gesprek, gesprek.met, soort)
  }

export const gepland = komt('gepland')
export const herinnering = komt('herinnering')

/** Who is not at the table any more hears that it is off. */
export const verzet: MailHandler = async (gebeurtenis) => {
  const { metWas } = z.object({ metWas: z.enum(GESPREK_MET) }).parse(gebeurtenis.gegevens)
  const gesprek = await read(gebeurtenis.onderwerpId)
  if (gesprek?.status !== 'gepland') return []
  const weg = (['werknemer', 'werkgever'] as const).filter(
    (wie) => isErbij(wie, metWas) && !isErbij(wie, gesprek.met),
  )
  const afgezegd = await Promise.all(weg.map((wie) => aan(gesprek, wie, 'vervallen')))
  return [...(await komt('verzet')(gebeurtenis)), ...afgezegd.flat()]
}

export const vervallen: MailHandler = async ({ onderwerpId }) => {
  const gesprek = await read(onderwerpId)
  if (gesprek?.status !== 'vervallen' || gesprek.op <= now()) return []
  return aan(gesprek, gesprek.met, 'vervallen')
}
