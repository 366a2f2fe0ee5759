import { Form, href } from 'react-router'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { isHebben, NIVEAU_LABEL } from '#app/domain/vacature/eisen.ts'
import { toWaarde, type Versoepelbaar, type Versoepeling } from '#app/domain/vacature/versoepeling.ts'
import { aantalTekst, meerTekst, mensenTekst, withCapital, type Nauwkeurigheid } from '../aantallen.ts'
import { sleutelVan, type Gevolg, type Punt } from '../carving.ts'
import {
  betekenisTekst,
  isPapier,
  PAPIER_TEKST,
  versoepelingTekst,
  voorwaardeLabel,
} from '../versoepeling-tekst.ts'
import './jobcarving.css'

/** What every suggestion on the page needs. */
export type CarvingContext = {
  vacatureId: string
  versie: number
  vacature: Versoepelbaar
  labels: Record<string, string>
  nauwkeurigheid: Nauwkeurigheid
}

/** One requirement or condition with the ways to ask less of it. */
export function CarvingPunt({ punt, context }: { punt: Punt; context: CarvingContext }) {
  const een = punt.gevolgen[0]?.stappen[0]
  if (!een) return null
  return (
    <Card als="li" niveau={3} titel={labelVan(een, context)} boven={vraagtNu(een, context)}>
      {isPapier(een) && <p className="wsp-carving__papier">{PAPIER_TEKST}</p>}
      <ul className="wsp-carving__wegen">
        {punt.gevolgen.map((gevolg) => (
          <Weg key={gevolg.stappen.map(toWaarde).join()} gevolg={gevolg} context={context} />
        ))}
      </ul>
    </Card>
  )
}

function Weg({ gevolg, context }: { gevolg: Gevolg; context: CarvingContext }) {
  const [een] = gevolg.stappen
  if (!een) return null
  return (
    <li className="wsp-carving__weg">
      <div>
        <p className="wsp-carving__effect">{effectTekst(gevolg, context.nauwkeurigheid)}</p>
        <p>{[passendTekst(gevolg, context.nauwkeurigheid), betekenisTekst(een)].filter(Boolean).join(' ')}</p>
      </div>
      {een.wat === 'eis' && een.hoe === 'weg' ? (
        <Afsplitsen stappen={[een]} context={context} />
      ) : (
        <Toepassen stappen={[een]} tekst={versoepelingTekst(context.vacature, een)} context={context} />
      )}
    </li>
  )
}

/** Two at once. */
export function CarvingPaar({ gevolg, context }: { gevolg: Gevolg; context: CarvingContext }) {
  const { stappen } = gevolg
  const eisen = stappen.filter(({ wat }) => wat === 'eis')
  const passend = passendTekst(gevolg, context.nauwkeurigheid)
  return (
    <Card
      als="li"
      niveau={3}
      titel={stappen.map((een) => labelVan(een, context)).join(' en ')}
      boven={effectTekst(gevolg, context.nauwkeurigheid)}
    >
      {passend && <p>{passend}</p>}
      {stappen.some(isPapier) && <p className="wsp-carving__papier">{PAPIER_TEKST}</p>}
      <ul>
        {stappen.map((een) => (
          <li key={toWaarde(een)}>
            {labelVan(een, context)}: {versoepelingTekst(context.vacature, een).toLowerCase()}.
          </li>
        ))}
      </ul>
      <div className="utrecht-button-group">
        <Toepassen stappen={stappen} tekst="Doe dit allebei" context={context} />
        {eisen.length === stappen.length && <Afsplitsen stappen={stappen} context={context} />}
      </div>
    </Card>
  )
}

type KnopProps = { stappen: Versoepeling[]; context: CarvingContext }

function Toepassen({ stappen, tekst, context }: KnopProps & { tekst: string }) {
  const { vacatureId, versie } = context
  return (
    <Form method="post" action={href('/vacaturebeheer/:vacatureId/versoepelen', { vacatureId })}>
      <HiddenField naam="versie" waarde={versie} />
      {stappen.map((een) => (
        <HiddenField key={toWaarde(een)} naam="stap" waarde={toWaarde(een)} />
      ))}
      <Button soort="secondary">
        {tekst}
        <Bij stappen={stappen} context={context} />
      </Button>
    </Form>
  )
}

/** Splitting off asks first: what goes along, and what the new function is called. */
function Afsplitsen({ stappen, context }: KnopProps) {
  const pad = href('/vacaturebeheer/:vacatureId/afsplitsen', { vacatureId: context.vacatureId })
  const vraag = new URLSearchParams(stappen.map((een): [string, string] => ['eis', sleutelVan(een)]))
  return (
    <LinkButton soort="secondary" to={`${pad}?${vraag}`}>
      {stappen.length === 1 ? 'Splits dit deel af' : 'Splits allebei af'}
      <Bij stappen={stappen} context={context} />
    </LinkButton>
  )
}

function Bij({ stappen, context }: KnopProps) {
  return <span className="wsp-verborgen"> ({stappen.map((een) => labelVan(een, context)).join(' en ')})</span>
}

function effectTekst({ dan, meer }: Gevolg, nauwkeurigheid: Nauwkeurigheid): string {
  return `${withCapital(meerTekst(meer, nauwkeurigheid))}: dan ${mensenTekst(dan.voldoet, nauwkeurigheid)}`
}

/** How many of them also fit the wishes. Not for an employer: the sum of two rounded counts would say less than there is. */
function passendTekst({ dan }: Gevolg, nauwkeurigheid: Nauwkeurigheid): string | null {
  if (nauwkeurigheid === 'afgerond') return null
  const passend = dan.past + dan.metAanpassing
  return `Daarvan ${passend === 1 ? 'past' : 'passen'} er ${aantalTekst(passend, nauwkeurigheid)} ook bij de wensen, soms met een aanpassing.`
}

function labelVan(een: Versoepeling, { labels }: CarvingContext): string {
  return een.wat === 'eis' ? (labels[een.termId] ?? een.termId) : voorwaardeLabel(een)
}

function vraagtNu(een: Versoepeling, { vacature }: CarvingContext): string {
  if (een.wat === 'voorwaarde') return 'Voorwaarde'
  const eis = vacature.eisen.find(({ termId }) => termId === een.termId)
  if (!eis || isHebben(een.termId)) return 'Nu: moet'
  return `Nu: moet, niveau ${NIVEAU_LABEL[eis.niveau].toLowerCase()}`
}
