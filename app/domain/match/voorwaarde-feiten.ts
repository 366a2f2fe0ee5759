import { afstandKm } from '#search/matching/distance.ts'
import type {
  MatchProfiel,
  MatchVacature,
  Taxonomie,
  Uitkomst,
  VoorwaardeSleutel,
} from '#search/matching/model.ts'
import {
  denkniveauLabel,
  ONDERSTEUNING_LABEL,
  SOORT_LABEL,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { werktijdenTekst } from '#app/domain/vacature/components/words.ts'
import { formatAfstand, formatDatumKort, formatUren } from '#app/ui/format.ts'

/** What the work says and what the candidate says about one condition, in words. For the WSP alone. */
export type VoorwaardeFeit = { werk: string; kandidaat: string }

const NIET_GENOEMD = 'niet genoemd'

/**
 * Both sides of every condition and wish of one pair, by the id of its line (see `toonUitkomst`): what is behind "de uren
 * passen bij de wens". Never for an employer: it holds the wishes of the candidate.
 */
export function voorwaardeFeiten(
  { regels, hard }: Pick<Uitkomst, 'regels' | 'hard'>,
  vacature: MatchVacature,
  profiel: MatchProfiel,
  taxonomie: Taxonomie,
): Record<string, VoorwaardeFeit> {
  const feiten: Record<string, VoorwaardeFeit> = {}
  for (const { soort, sleutel } of hard) {
    if (soort === 'voorwaarde')
      feiten[`hard-${sleutel}`] = conditionFact(sleutel as VoorwaardeSleutel, vacature, profiel)
  }
  for (const { deel, soort, sleutel } of regels) {
    const id = `${deel}-${sleutel}`
    if (soort === 'beroep')
      feiten[id] = occupationFact(deel === 'wens', sleutel, profiel, (termId) => label(taxonomie, termId))
    else if (soort === 'voorwaarde')
      feiten[id] = conditionFact(sleutel as VoorwaardeSleutel, vacature, profiel)
  }
  return feiten
}

function conditionFact(sleutel: VoorwaardeSleutel, v: MatchVacature, p: MatchProfiel): VoorwaardeFeit {
  switch (sleutel) {
    case 'uren':
      return { werk: formatUren(v.urenMin, v.urenMax), kandidaat: formatUren(p.urenMin, p.urenMax) }
    case 'kantoortijden':
    case 'onregelmatig':
    case 'werktijden':
      return { werk: decapitalise(werktijdenTekst(v)) || NIET_GENOEMD, kandidaat: timesOf(p) }
    case 'reisafstand': {
      const km = afstandKm(v.punt, p.punt)
      return {
        werk: km === null ? 'afstand niet bekend' : formatAfstand(km),
        kandidaat: `hooguit ${p.maxReisafstandKm} km`,
      }
    }
    case 'startdatum':
      return {
        werk: v.startdatum ? formatDatumKort(v.startdatum) : NIET_GENOEMD,
        kandidaat: p.beschikbaarVanaf
          ? `vanaf ${formatDatumKort(p.beschikbaarVanaf)}`
          : 'kan meteen beginnen',
      }
    case 'soort':
      return {
        werk: listOf(v.soorten, SOORT_LABEL),
        kandidaat: listOf(p.soorten, SOORT_LABEL, 'alles is goed'),
      }
    case 'werkEnDenkniveau':
      return {
        werk: decapitalise(denkniveauLabel(v.werkEnDenkniveau)),
        kandidaat: decapitalise(denkniveauLabel(p.werkEnDenkniveau)),
      }
    case 'ondersteuning':
      return {
        werk: listOf(v.ondersteuning, ONDERSTEUNING_LABEL),
        kandidaat: listOf(p.ondersteuning, ONDERSTEUNING_LABEL, 'geen wens'),
      }
    case 'beroep':
      return { werk: 'geen beroep genoemd', kandidaat: 'wel een gewenst beroep' }
  }
}

function occupationFact(
  wens: boolean,
  beroepId: string,
  { gewensteBeroepen, gewerkteBeroepen }: MatchProfiel,
  labelOf: (termId: string) => string,
): VoorwaardeFeit {
  const gewenst = gewensteBeroepen.map(labelOf).join(', ')
  const gewerkt = gewerkteBeroepen.map(labelOf).join(', ')
  const delen = [gewenst && `wil werken als ${gewenst}`, !wens && gewerkt && `heeft gewerkt als ${gewerkt}`]
  return { werk: labelOf(beroepId), kandidaat: delen.filter(Boolean).join('; ') || 'geen beroep bekend' }
}

function timesOf({ kantoortijden, onregelmatig }: MatchProfiel): string {
  const kan = [kantoortijden && 'overdag', onregelmatig && '’s avonds, ’s nachts of in het weekend']
  const kanNiet = [
    kantoortijden === false && 'overdag',
    onregelmatig === false && 'op andere tijden dan overdag',
  ]
  const zinnen = [
    kan.some(Boolean) && `kan ${kan.filter(Boolean).join(' en ')}`,
    kanNiet.some(Boolean) && `kan niet ${kanNiet.filter(Boolean).join(' en ')}`,
  ].filter(Boolean)
  return zinnen.join(', ') || 'nog niet bekend'
}

function listOf(codes: readonly string[], labels: Record<string, string>, leeg = NIET_GENOEMD): string {
  return codes.map((code) => decapitalise(labels[code] ?? code)).join(', ') || leeg
}

function label(taxonomie: Taxonomie, termId: string): string {
  return taxonomie.term(termId)?.label ?? termId
}

/** Labels stand in the middle of a sentence here; abbreviations such as MBO keep their capitals. */
function decapitalise(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
