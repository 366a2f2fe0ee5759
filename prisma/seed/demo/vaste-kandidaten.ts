import type { BekendBeroep } from '#prisma/seed/demo/beroepen.ts'
import { day, moment } from '#prisma/seed/demo/datum.ts'
import { kenmerk } from '#prisma/seed/demo/kandidaat-kenmerken.ts'
import { kandidaatMens, toestemmingen, visibleKeys } from '#prisma/seed/demo/kandidaat-toegang.ts'
import { pickAdres, pickTelefoon } from '#prisma/seed/demo/namen.ts'
import { profielcode } from '#prisma/seed/demo/profielcode.ts'
import { SECTOREN } from '#prisma/seed/demo/sectoren.ts'
import { createToeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoKandidaat, KandidaatBron } from '#prisma/seed/demo/types.ts'
import { VAST, VASTE_KANDIDATEN } from '#prisma/seed/demo/vaste-mensen.ts'

type Vast = {
  ids: { kandidaatId: string; profielId: string }
  mens: { accountId: string; email: string }
  voornaam: string
  achternaam: string
  pc4: string
  geborenDagen: number
  gewenst: string[]
  gewerkt: string[]
  sleutels: 'beide' | 'adviseur'
}

// Kim is visible and fits the bakery. Karim has the key of the adviseur only, so that the second key can be shown.
const VASTEN: readonly Vast[] = [
  {
    ids: VASTE_KANDIDATEN.kim,
    mens: VAST.kandidaat,
    voornaam: 'Kim',
    achternaam: 'Kandidaat-Demo',
    pc4: '1972',
    geborenDagen: 12_500,
    gewenst: ['bakkerijmedewerker', 'banketbakker'],
    gewerkt: ['bakkerijmedewerker', 'keukenhulp'],
    sleutels: 'beide',
  },
  {
    ids: VASTE_KANDIDATEN.karim,
    mens: VAST.kandidaat2,
    voornaam: 'Karim',
    achternaam: 'Kandidaat-Demo',
    pc4: '1943',
    geborenDagen: 9_800,
    gewenst: ['magazijnmedewerker', 'orderpicker'],
    gewerkt: ['inpakker met de hand'],
    sleutels: 'adviseur',
  },
]

/** The fixed candidate with this number, or null when the number belongs to no one in particular. */
export function vasteKandidaat(index: number, bron: KandidaatBron): DemoKandidaat | null {
  const vast = VASTEN[index]
  if (!vast) return null
  const { zaad, vandaag, beroepen, referentie } = bron
  const toeval = createToeval(zaad, 'vaste kandidaat', index)
  const { kandidaatId, profielId } = vast.ids
  const plek = referentie.postcodegebieden.find(({ pc4 }) => pc4 === vast.pc4)
  if (!plek) throw new Error(`Demo: no postcode ${vast.pc4}`)
  const werkcoachId = VAST.adviseur.accountId
  const find = (label: string) => beroepen.alle.find((beroep) => beroep.label === label)!
  const gewenst = vast.gewenst.map(find)

  const sleutels = visibleKeys(vandaag, werkcoachId, 10, 40)
  if (vast.sleutels === 'adviseur') {
    Object.assign(sleutels, { sleutelKandidaatOp: null, bevestigdOp: null, zichtbaarTot: null })
  }
  const kandidaat: DemoKandidaat['kandidaat'] = {
    id: kandidaatId,
    voornaam: vast.voornaam,
    achternaam: vast.achternaam,
    email: vast.mens.email,
    telefoon: pickTelefoon(toeval),
    geboortedatum: day(vandaag, -vast.geborenDagen),
    ...pickAdres(toeval, plek.pc4),
    plaats: plek.plaats,
    gemeenteCode: plek.gemeenteCode,
    doelgroep: 'participatiewet',
    organisatieId: referentie.organisaties[0]!.id,
    werkcoachId,
    aangemaaktOp: moment(vandaag, -60),
  }
  return {
    kandidaat,
    profiel: {
      id: profielId,
      kandidaatId,
      code: profielcode(zaad, index),
      pc4: plek.pc4,
      urenMin: 16,
      urenMax: 32,
      beschikbaarVanaf: null,
      kantoortijden: true,
      onregelmatig: true,
      maxReisafstandKm: 15,
      vervoermiddelen: ['fiets', 'openbaar_vervoer'],
      soorten: ['regulier', 'garantiebaan', 'proefplaatsing', 'leerwerktraject', 'werkervaringsplek'],
      ondersteuning: ['buddy', 'vaste_structuur'],
      deelOndersteuning: true,
      werkEnDenkniveau: 3,
      ...sleutels,
      aangemaaktOp: moment(vandaag, -60),
    },
    kenmerken: vasteKenmerken({ profielId, vandaag, adviseurId: werkcoachId, toeval }, gewenst[0]!),
    beroepen: [
      ...gewenst.map(({ termId }) => ({ profielId, termId, soort: 'gewenst' as const })),
      ...vast.gewerkt.map((label) => ({ profielId, termId: find(label).termId, soort: 'gewerkt' as const })),
    ],
    toestemmingen: toestemmingen(toeval, kandidaatId, sleutels.sleutelKandidaatOp, 1),
    mens: kandidaatMens(toeval, kandidaat, vast.mens.accountId),
  }
}

// Everything that the first wish can ask is known and good, so that a match with it explains itself.
function vasteKenmerken(maker: Parameters<typeof kenmerk>[0], beroep: BekendBeroep) {
  const sector = SECTOREN.find(({ code }) => code === beroep.sector)!
  const papieren = (beroep.papieren ?? []).map((papier) => papier.replace('!', ''))
  return [
    ...beroep.vakvaardigheden.map((termId) => kenmerk(maker, termId, 3, 'praktijk')),
    ...sector.gedrag.map((code) => kenmerk(maker, `gedrag:${code}`, 3, 'werkcoach')),
    ...['mondeling', 'lezen', 'schrijven'].map((deel) => kenmerk(maker, `taal:nld-${deel}`, 3, 'werkcoach')),
    kenmerk(maker, 'taal:eng-mondeling', 2, 'zelf'),
    kenmerk(maker, 'basis:rekenen', 2, 'werkcoach'),
    kenmerk(maker, 'basis:digitaal', 2, 'werkcoach'),
    kenmerk(maker, 'rijbewijs:B', 0, 'werkcoach'),
    ...papieren.map((termId) => kenmerk(maker, termId, 3, 'werkcoach')),
  ]
}
