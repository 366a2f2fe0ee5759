import type { ComponentProps, ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import { Alert } from '../alert.tsx'
import { Button, LinkButton } from '../button.tsx'
import { Breadcrumb } from '../layout/breadcrumb.tsx'
import { PageHeader } from '../layout/page-header.tsx'
import { Page } from '../layout/page.tsx'
import { FormActions, FormFields } from './form-actions.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'

type Props = {
  /** The pages above this one; "Annuleren" leads to the last of them. */
  kruimels: ComponentProps<typeof Breadcrumb>['kruimels']
  titel: string
  intro: string
  /** What the button says that it does. */
  knop: string
  fouten: ComponentProps<typeof FormErrorSummary>
  /** Why it cannot be done now; it stands in the place of the form. */
  nietNu?: string | null
  children: ReactNode
}

/** A page that asks something before one thing is done: the way back, the questions, and the way out. */
export function FormPage({ kruimels, titel, intro, knop, fouten, nietNu, children }: Props) {
  const bezig = useNavigation().state === 'submitting'
  return (
    <Page>
      <Breadcrumb kruimels={kruimels} />
      <PageHeader titel={titel} intro={intro} />
      {nietNu ? (
        <Alert toon="warning">{nietNu}</Alert>
      ) : (
        <>
          <FormErrorSummary {...fouten} />
          <Form method="post" noValidate>
            <FormFields>
              {children}
              <FormActions>
                <Button disabled={bezig}>{knop}</Button>
                <LinkButton soort="secondary" to={kruimels.at(-1)?.naar ?? '/'}>
                  Annuleren
                </LinkButton>
              </FormActions>
            </FormFields>
          </Form>
        </>
      )}
    </Page>
  )
}
