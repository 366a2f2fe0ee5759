import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Niveau } from '#search/matching/model.ts'
import { KAART_PROFIEL_SELECT } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { loadKaart } from '#app/domain/kandidaatprofiel/load-kaart.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { oordelenPerTerm } from '#app/domain/kandidaatprofiel/oordelen.ts'
import {
  canEditGegevens,
  canEditProfiel,
  canSetSleutelAdviseur,
} from '#app/domain/kandidaatprofiel/policy.ts'
import {
  profielStand,
  SLEUTELS_SELECT,
  TALENTKEUZE,
} from '#app/domain/kandidaatprofiel/profiel-stand.server.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

/**
 * A candidate as the WSP knows them: the person, the profile, the keys and every judgement. Null outside the scope. What
 * belongs to serving somebody (`dossier`: doelgroep, address, birth date, note) is null for who only has a bemiddeling.
 */
export async function getKandidaat(actor: Actor, kandidaatId: string) {
  const row = await db().kandidaat.findFirst({
    where: { AND: [kandidaatScope(actor), { id: kandidaatId }] },
    select: {
      id: true,
      voornaam: true,
      achternaam: true,
      email: true,
      telefoon: true,
      geboortedatum: true,
      straat: true,
      huisnummer: true,
      postcode: true,
      plaats: true,
      doelgroep: true,
      notitie: true,
      organisatieId: true,
      werkcoachId: true,
      gemeente: { select: { naam: true } },
      organisatie: { select: { naam: true } },
      werkcoach: { select: { naam: true } },
      rol: { select: { account: { select: { email: true } } } },
      toestemmingen: TALENTKEUZE,
      profiel: {
        select: {
          ...KAART_PROFIEL_SELECT,
          ...SLEUTELS_SELECT,
          vervoermiddelen: true,
          sleutelAdviseurDoor: { select: { naam: true } },
          beroepen: { select: { termId: true, soort: true, term: { select: { label: true } } } },
          kenmerken: {
            select: {
              ...KAART_PROFIEL_SELECT.kenmerken.select,
              term: { select: { soort: true, label: true } },
              ingevoerdDoor: { select: { naam: true } },
            },
            orderBy: [{ term: { soort: 'asc' } }, { term: { volgorde: 'asc' } }, { term: { label: 'asc' } }],
          },
        },
      },
    },
  })
  if (!row?.profiel) return null
  const { profiel } = row
  const { geboortedatum, straat, huisnummer, postcode, plaats, doelgroep, notitie } = row
  const dossier = {
    geboortedatum: isoDay(geboortedatum),
    straat,
    huisnummer,
    postcode,
    plaats,
    doelgroep,
    notitie,
  }
  const magGegevens = canEditGegevens(actor, row)
  const beroepen = (soort: 'gewenst' | 'gewerkt') =>
    profiel.beroepen.filter((beroep) => beroep.soort === soort).map(({ term }) => term.label)
  return {
    persoon: {
      id: row.id,
      voornaam: row.voornaam,
      achternaam: row.achternaam,
      email: row.email,
      telefoon: row.telefoon,
      gemeente: row.gemeente.naam,
      organisatie: row.organisatie.naam,
      werkcoach: row.werkcoach.naam,
      inlogEmail: row.rol?.account.email ?? null,
      dossier: magGegevens ? dossier : null,
    },
    profiel: {
      id: profiel.id,
      code: profiel.code,
      urenMin: profiel.urenMin,
      urenMax: profiel.urenMax,
      beschikbaarVanaf: profiel.beschikbaarVanaf && isoDay(profiel.beschikbaarVanaf),
      kantoortijden: profiel.kantoortijden,
      onregelmatig: profiel.onregelmatig,
      maxReisafstandKm: profiel.maxReisafstandKm,
      vervoermiddelen: profiel.vervoermiddelen,
      soorten: profiel.soorten,
      ondersteuning: profiel.ondersteuning,
      deelOndersteuning: profiel.deelOndersteuning,
      werkEnDenkniveau: profiel.werkEnDenkniveau,
      gewenst: beroepen('gewenst'),
      gewerkt: beroepen('gewerkt'),
    },
    kaart: await loadKaart(profiel),
    stand: profielStand(profiel, row.geboortedatum),
    sleutelAdviseurDoor: profiel.sleutelAdviseurDoor?.naam ?? null,
    talentSinds: row.toestemmingen[0]?.gegevenOp ?? null,
    termen: oordelenPerTerm(
      profiel.kenmerken.map(({ term, ingevoerdDoor, ...kenmerk }) => ({
        termId: kenmerk.termId,
        niveau: kenmerk.niveau as Niveau | null,
        bron: kenmerk.bron,
        waargenomenOp: isoDay(kenmerk.waargenomenOp),
        soort: term.soort,
        label: term.label,
        door: kenmerk.bron === 'zelf' ? null : (ingevoerdDoor?.naam ?? null),
      })),
    ),
    mag: {
      gegevens: magGegevens,
      profiel: canEditProfiel(actor, row),
      sleutel: canSetSleutelAdviseur(actor, row),
    },
  }
}
