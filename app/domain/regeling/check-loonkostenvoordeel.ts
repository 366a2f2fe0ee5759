import { rekenMaanden, type CheckVraag, type Situatie } from './check-vraag.ts'
import { onbekend, type Deeluitkomst } from './deeluitkomst.ts'
import {
  berekenLoonkostenvoordeel,
  LKV_SOORTEN,
  perMaand,
  type Loonkostenvoordeel,
  type LkvSoort,
} from './loonkostenvoordeel.ts'
import { parametersOp, type Parameter } from './parameter.ts'
import { toonWaarde } from './parameter-tekst.ts'

const BIJ_SITUATIE: Partial<Record<Situatie, LkvSoort>> = {
  banenafspraak: 'banenafspraak',
  verklaring: 'arbeidsgehandicapt',
  herplaatsing: 'herplaatst',
}

type Gelukt = Extract<Loonkostenvoordeel, { ok: true }> & {
  soort: LkvSoort
  uitleg: string
}

/** One LKV per worker: where several could apply, the highest counts. */
export function checkLoonkostenvoordeel(parameters: readonly Parameter[], vraag: CheckVraag): Deeluitkomst {
  const maanden = rekenMaanden(vraag)
  const soorten = vraag.situatie.flatMap((situatie) => BIJ_SITUATIE[situatie] ?? [])
  const gelukt: Gelukt[] = []
  for (const soort of soorten) {
    const { start: datum, uren } = vraag
    const { duur } = LKV_SOORTEN[soort]
    const gezocht = parametersOp(parameters, duur ? [duur] : [], datum)
    const uitkomst = berekenLoonkostenvoordeel({ parameters, datum, uren, maanden, soort })
    if (!uitkomst.ok) return onbekend('loonkostenvoordeel', uitkomst.ontbreekt)
    if (!gezocht.ok) return onbekend('loonkostenvoordeel', gezocht.ontbreekt)
    const hooguit = Object.values(gezocht.waarden)[0]
    gelukt.push({
      ...uitkomst,
      soort,
      uitleg: hooguit
        ? `U krijgt dit hooguit ${toonWaarde(hooguit)}.`
        : 'U krijgt dit zolang iemand bij u in dienst is en in het doelgroepregister staat.',
      gebruikt: hooguit ? [...uitkomst.gebruikt, hooguit] : uitkomst.gebruikt,
    })
  }
  gelukt.sort((a, b) => b.bedrag - a.bedrag)
  const [hoogste] = gelukt
  if (!hoogste) return onbekend('loonkostenvoordeel', [])
  return {
    regeling: 'loonkostenvoordeel',
    oordeel: 'bedrag',
    zinnen: [
      'Het maximum geldt per kalenderjaar. U krijgt het bedrag in het jaar erna, in één keer.',
      ...(gelukt.length > 1
        ? [
            `U krijgt voor één medewerker één loonkostenvoordeel. In het totaal telt alleen het hoogste mee: ${LKV_SOORTEN[hoogste.soort].label.toLowerCase()}.`,
          ]
        : []),
    ],
    blokken: gelukt.map(({ soort, uitleg, regels }) => ({ titel: LKV_SOORTEN[soort].label, uitleg, regels })),
    bedrag: {
      maand: perMaand(hoogste.bedrag, maanden),
      periode: hoogste.bedrag,
      toelichting: 'Gemiddeld per maand. U krijgt het één keer per jaar.',
    },
    gebruikt: gelukt.flatMap((een) => een.gebruikt),
    ontbreekt: [],
  }
}
