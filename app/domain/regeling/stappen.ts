import { addMonths } from '#app/platform/form-values.ts'
import { formatDatumKort } from '#app/ui/format.ts'
import type { CheckVraag } from './check-vraag.ts'
import { parameterOp, type Parameter } from './parameter.ts'
import type { Deeluitkomst } from './deeluitkomst.ts'

export type Vervolgstap = { wanneer: string; wat: string; wie: string; waar: string }

/** What to do for what was asked, in the order in which it must be done. A scheme that does not fit gives no steps. */
export function vervolgstappen(
  parameters: readonly Parameter[],
  vraag: CheckVraag,
  delen: Deeluitkomst[],
): Vervolgstap[] {
  const { situatie } = vraag
  const start = formatDatumKort(vraag.start)
  const past = new Set(delen.filter(({ oordeel }) => oordeel !== 'niet').map(({ regeling }) => regeling))
  const isGarantiebaan = situatie.includes('banenafspraak')
  const uit: (Vervolgstap | false)[] = [
    {
      wanneer: 'Nu',
      wat: 'Bespreek uw plan met uw adviseur. Die kent de afspraken in deze regio en helpt met aanvragen.',
      wie: 'U',
      waar: 'WerkgeversServicepunt',
    },
    past.has('proefplaatsing') && {
      wanneer: `Voor ${start}`,
      wat: 'Vraag de proefplaatsing aan. Begin pas als er een besluit is. UWV beslist meestal binnen 2 weken.',
      wie: 'De kandidaat en u samen',
      waar: 'UWV, of de gemeente als die de uitkering betaalt',
    },
    past.has('werkplekaanpassing') && {
      wanneer: 'Voordat u iets koopt of laat aanpassen',
      wat: 'Vraag de vergoeding voor de aanpassing aan. Een hulpmiddel om mee te nemen vraagt de medewerker zelf aan.',
      wie: 'U',
      waar: 'UWV. Krijgt u loonkostensubsidie? Dan de gemeente',
    },
    isGarantiebaan && {
      wanneer: 'Na de kennismaking',
      wat: 'Vraag na of iemand in het doelgroepregister staat. Wij weten dat niet en vragen het u ook niet.',
      wie: 'U',
      waar: 'UWV, in het werkgeversportaal',
    },
    past.has('loonkostensubsidie') && {
      wanneer: `Voor ${start}`,
      wat: 'Vraag de loonkostensubsidie aan. Elke gemeente heeft een eigen termijn: vraag die na. Te laat kan geld kosten.',
      wie: 'U',
      waar: 'De gemeente waar uw medewerker woont',
    },
    past.has('jobcoach') && {
      wanneer: `Voor ${start}, of in de eerste weken`,
      wat: 'Vraag de jobcoach aan.',
      wie: 'U voor een interne jobcoach. De medewerker voor een externe jobcoach',
      waar: 'UWV. Krijgt u loonkostensubsidie? Dan de gemeente',
    },
    vraagtVerklaring(vraag) && {
      wanneer: verklaringTermijn(parameters, vraag),
      wat: 'Uw medewerker vraagt de doelgroepverklaring aan en geeft u een kopie. Iemand mag dat ook weigeren.',
      wie: 'De medewerker, of u als de medewerker u daarvoor machtigt',
      waar: 'UWV',
    },
    past.has('loonkostensubsidie') && {
      wanneer: 'In de eerste maanden',
      wat: 'Een deskundige meet de loonwaarde op de werkplek. U en uw medewerker praten mee.',
      wie: 'De gemeente',
      waar: 'Bij u op het werk',
    },
    past.has('loonkostenvoordeel') && {
      wanneer: 'Bij elke loonaangifte',
      wat: 'Geef aan dat u het loonkostenvoordeel wilt krijgen. De Belastingdienst betaalt het in het jaar erna.',
      wie: 'U, of wie uw lonen regelt',
      waar: 'Belastingdienst',
    },
    past.has('no-riskpolis') && {
      wanneer: 'Zodra iemand ziek is',
      wat: 'Meld het meteen bij UWV en geef aan dat de no-riskpolis geldt. Vraag UWV binnen welke tijd dat moet.',
      wie: 'U',
      waar: 'UWV',
    },
  ]
  return uit.filter((stap) => stap !== false)
}

function vraagtVerklaring({ situatie }: CheckVraag): boolean {
  return situatie.includes('verklaring') || situatie.includes('herplaatsing')
}

function verklaringTermijn(parameters: readonly Parameter[], { start }: CheckVraag): string {
  const termijn = parameterOp(parameters, 'lkv_verklaring_maanden', start)
  if (!termijn.ok) return 'Zo snel mogelijk na de start'
  return `Uiterlijk ${formatDatumKort(addMonths(start, Number(termijn.parameter.waarde)))}`
}
