import { useNavigation } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { FormActions } from '#app/ui/form/form-actions.tsx'

/** The buttons of a step. Both save; only where one goes next differs. */
export function StepActions({ isConcept }: { isConcept: boolean }) {
  const bezig = useNavigation().state === 'submitting'
  if (!isConcept) {
    return (
      <FormActions>
        <Button name="intent" value="later" disabled={bezig}>
          Wijziging opslaan
        </Button>
      </FormActions>
    )
  }
  return (
    <FormActions>
      <Button name="intent" value="verder" disabled={bezig}>
        Opslaan en verder
      </Button>
      <Button name="intent" value="later" soort="secondary" disabled={bezig}>
        Opslaan en later verder
      </Button>
    </FormActions>
  )
}
