import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Bemiddeling, BemiddelingStatus, EindeReden, Prisma } from '#prisma/generated/client.ts'
import { scorePaar } from '#search/matching/score.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'

type Overrides = {
  status?: BemiddelingStatus
  vacature?: Awaited<ReturnType<typeof aVacature>>
  kandidaat?: Awaited<ReturnType<typeof aKandidaat>>
  adviseur?: Extract<Actor, { rol: 'adviseur' }>
  /** Consent to be known to this employer; given from the status kennismaking on, unless told otherwise. */
  toestemming?: boolean
  /** For status beeindigd. */
  eindeVanuit?: BemiddelingStatus
  eindeReden?: EindeReden
}

const MET_KENNISMAKING: BemiddelingStatus[] = ['kennismaking', 'proefplaatsing', 'geplaatst']

/**
 * A bemiddeling between a published vacature and a visible candidate, with the explanation of their match. The four
 * people around it are `werkgever`, `kandidaat`, `adviseur` (actors) and the rows `vacature`, `profiel`, `bemiddeling`.
 */
export async function aBemiddeling(overrides: Overrides = {}) {
  const { status = 'voorgesteld' } = overrides
  const vacature = overrides.vacature ?? (await aVacature({ status: 'gepubliceerd' }))
  const kandidaat = overrides.kandidaat ?? (await aKandidaat({ visible: true }))
  const adviseur = overrides.adviseur ?? (await anAdviseur()).actor
  const paar = { vacatureId: vacature.vacature.id, profielId: kandidaat.profiel.id }
  const bemiddeling = await db().bemiddeling.create({
    data: {
      ...paar,
      adviseurId: adviseur.accountId,
      status,
      uitleg: await explain(paar),
      statusSinds: now(),
      ...columnsOf(status, overrides),
    },
  })
  const toestemming = overrides.toestemming ?? MET_KENNISMAKING.includes(status)
  if (toestemming) await consent(bemiddeling, vacature.vacature.werkgeverId, kandidaat.kandidaat.id)
  return {
    bemiddeling,
    vacature: vacature.vacature,
    profiel: kandidaat.profiel,
    persoon: kandidaat.kandidaat,
    werkgever: vacature.actor,
    kandidaat: kandidaat.actor,
    adviseur,
  }
}

function columnsOf(status: BemiddelingStatus, overrides: Overrides) {
  const vandaag = dateOnly(today())
  return {
    ...(MET_KENNISMAKING.includes(status) && {
      kennismakingOp: addDays(now(), 3),
      kennismakingPlaats: 'Proefstraat 1, Haarlem',
    }),
    ...(status === 'proefplaatsing' && {
      proefplaatsingVan: vandaag,
      proefplaatsingTot: addDays(vandaag, 30),
    }),
    ...(status === 'beeindigd' && {
      eindeVanuit: overrides.eindeVanuit ?? ('voorgesteld' as const),
      eindeReden: overrides.eindeReden ?? ('anders' as const),
    }),
  }
}

async function explain(paar: { vacatureId: string; profielId: string }): Promise<Prisma.InputJsonValue> {
  const vacature = toMatchVacature(
    await db().vacature.findUniqueOrThrow({ where: { id: paar.vacatureId }, select: MATCH_VACATURE_SELECT }),
  )
  const profiel = toMatchProfiel(
    await db().kandidaatprofiel.findUniqueOrThrow({
      where: { id: paar.profielId },
      select: MATCH_PROFIEL_SELECT,
    }),
  )
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], [profiel]))
  return scorePaar(vacature, profiel, taxonomie) as unknown as Prisma.InputJsonValue
}

async function consent(bemiddeling: Bemiddeling, werkgeverId: string, kandidaatId: string): Promise<void> {
  await db().toestemming.create({
    data: {
      kandidaatId,
      soort: 'kennismaking',
      werkgeverId,
      bemiddelingId: bemiddeling.id,
      tekstversie: 'toets',
      gegevenOp: now(),
    },
  })
}
