import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button, ButtonGroup, buttonClasses } from './button.tsx'
import { classes } from './classes.ts'

type Props = {
  /** On the button that opens the question: "Vacature intrekken". */
  knop: string
  /** What happens and whether it can be undone. */
  vraag: string
  /** On the button that does it: "Ja, trek de vacature in". */
  bevestig: string
  /** The route of the command; without it the page's own action. */
  action?: string
  gevaarlijk?: boolean
  /** Hidden fields, or a field that asks for a reason. */
  children?: ReactNode
}

/** Asks before it acts, in place. A native `<details>`: it works without JavaScript and by keyboard. */
export function ConfirmForm({ knop, vraag, bevestig, action, gevaarlijk = true, children }: Props) {
  return (
    <details className="wsp-bevestig">
      <summary className={classes(buttonClasses('secondary'), gevaarlijk && 'nl-button--negative')}>
        {knop}
      </summary>
      <Form
        method="post"
        {...(action === undefined ? {} : { action })}
        className={classes('wsp-bevestig__vraag', !gevaarlijk && 'wsp-bevestig__vraag--gewoon')}
      >
        <p>{vraag}</p>
        {children}
        <ButtonGroup>
          <Button soort={gevaarlijk ? 'danger' : 'primary'}>{bevestig}</Button>
        </ButtonGroup>
      </Form>
    </details>
  )
}
