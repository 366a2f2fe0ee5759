import type { ComponentProps, ReactNode } from 'react'
import { href } from 'react-router'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

type Props = Omit<ComponentProps<typeof FormPage>, 'kruimels'> & {
  /** The version is the one that the page was made from. */
  vacature: { id: string; versie: number; titel: string | null }
  children: ReactNode
}

/** A page that asks something before a vacature is moved. */
export function StatusForm({ vacature, children, ...rest }: Props) {
  const kruimels = [
    { label: 'Vacatures', naar: href('/vacaturebeheer') },
    {
      label: vacature.titel ?? 'Vacature',
      naar: href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }),
    },
  ]
  return (
    <FormPage {...rest} kruimels={kruimels}>
      <HiddenField naam="versie" waarde={vacature.versie} />
      {children}
    </FormPage>
  )
}
