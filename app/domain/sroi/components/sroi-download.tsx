import { Form } from 'react-router'
import { Button, ButtonGroup } from '#app/ui/button.tsx'

/** Every contract of the list as a file. */
export function SroiDownload({ action }: { action: string }) {
  return (
    <Form method="post" action={action} reloadDocument>
      <ButtonGroup>
        <Button soort="secondary" name="vorm" value="xlsx">
          Download als Excel
        </Button>
        <Button soort="secondary" name="vorm" value="csv">
          Download als CSV
        </Button>
      </ButtonGroup>
    </Form>
  )
}
