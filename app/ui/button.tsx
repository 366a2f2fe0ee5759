import type { ComponentProps, ReactNode } from 'react'
import { Link as RouterLink, type LinkProps } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconNaam } from './icon.tsx'

export type ButtonSoort = 'primary' | 'secondary' | 'danger' | 'subtle'

type Vorm = { soort?: ButtonSoort; icoon?: IconNaam; volleBreedte?: boolean; children: ReactNode }

const KLASSEN: Record<ButtonSoort, string> = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  danger: 'nl-button--primary nl-button--negative',
  subtle: 'nl-button--subtle',
}

export function buttonClasses(soort: ButtonSoort, volleBreedte?: boolean): string {
  return classes('nl-button', KLASSEN[soort], volleBreedte && 'wsp-knop--vol')
}

function Inhoud({ icoon, children }: { icoon?: IconNaam | undefined; children: ReactNode }) {
  return (
    <>
      {icoon && (
        <span className="nl-button__icon-start">
          <Icon naam={icoon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </>
  )
}

/** A button that says what happens ("Vacature indienen"). One primary button per page; the rest is secondary or subtle. */
export function Button({
  soort = 'primary',
  icoon,
  volleBreedte,
  type = 'submit',
  children,
  ...rest
}: Vorm & Omit<ComponentProps<'button'>, 'className' | 'children'>) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(buttonClasses(soort, volleBreedte), rest.disabled && 'nl-button--disabled')}
    >
      <Inhoud icoon={icoon}>{children}</Inhoud>
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  soort = 'primary',
  icoon,
  volleBreedte,
  children,
  ...rest
}: Vorm & Omit<LinkProps, 'className' | 'children'>) {
  return (
    <RouterLink {...rest} className={buttonClasses(soort, volleBreedte)}>
      <Inhoud icoon={icoon}>{children}</Inhoud>
    </RouterLink>
  )
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group">{children}</div>
}
