import { Form } from 'react-router'
import { Button, type ButtonSoort } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

/** One button that takes one step. `versie` makes sure that it is taken from the state the reader saw. */
export function StapForm({
  action,
  versie,
  soort = 'primary',
  children,
}: {
  action: string
  versie: number
  soort?: ButtonSoort
  children: string
}) {
  return (
    <Form method="post" action={action}>
      <HiddenField naam="versie" waarde={versie} />
      <Button soort={soort}>{children}</Button>
    </Form>
  )
}
