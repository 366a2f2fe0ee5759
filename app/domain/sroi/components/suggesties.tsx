import { Form } from 'react-router'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatEuro, formatEuroHeel, formatEuroInvoer } from '#app/ui/format.ts'
import { WorkList } from '#app/ui/work-list.tsx'
import type { Suggestie } from '../suggesties.ts'

type Props = {
  suggesties: (Suggestie & { nieuwId: string })[]
  /** The form that adds work to this contract. */
  toevoegen: string
  /** Where a vacature is placed. */
  vacature: string
}

/** What would close the gap, each one click from doing it. */
export function SuggestieLijst({ suggesties, toevoegen, vacature }: Props) {
  return (
    <WorkList
      regels={suggesties.map((suggestie) => ({
        sleutel: `${suggestie.soort}${suggestie.plaatsingId ?? suggestie.evenementId ?? ''}`,
        titel: suggestie.tekst,
        bij: waardeTekst(suggestie),
        actie: <Actie suggestie={suggestie} toevoegen={toevoegen} vacature={vacature} />,
      }))}
    />
  )
}

function waardeTekst({ minsteCents, meesteCents }: Suggestie): string {
  return minsteCents === meesteCents
    ? `Telt voor ${formatEuro(meesteCents)}`
    : `Telt voor ${formatEuroHeel(minsteCents)} tot ${formatEuroHeel(meesteCents)}. Het WSP bepaalt het bouwblok.`
}

function Actie({
  suggestie,
  toevoegen,
  vacature,
}: { suggestie: Props['suggesties'][number] } & Omit<Props, 'suggesties'>) {
  const { soort, plaatsingId, evenementId, bedragCents, aantal, nieuwId } = suggestie
  if (soort === 'vacature')
    return (
      <LinkButton soort="secondary" to={vacature}>
        Vacature plaatsen
      </LinkButton>
    )
  if (plaatsingId)
    return (
      <Form method="post" action={`${toevoegen}?soort=plaatsing`}>
        <HiddenField naam="id" waarde={nieuwId} />
        <HiddenField naam="soort" waarde="plaatsing" />
        <HiddenField naam="plaatsingId" waarde={plaatsingId} />
        <HiddenField naam="moment" waarde="ingediend" />
        <Button soort="secondary">Laat meetellen</Button>
      </Form>
    )
  const query = new URLSearchParams({ soort, ...(evenementId && { evenement: evenementId }) })
  if (bedragCents !== null) query.set('bedrag', formatEuroInvoer(bedragCents))
  if (aantal !== null) query.set('aantal', String(aantal))
  return (
    <LinkButton soort="secondary" to={`${toevoegen}?${query}`}>
      Invullen
    </LinkButton>
  )
}
