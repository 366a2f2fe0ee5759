import { Form } from 'react-router'
import { Button, ButtonGroup } from '#app/ui/button.tsx'

/** Every contract and every invulling as a file, whatever the list shows. */
export function SroiDownload({ action }: { action: string }) {
  return (
    <Form method="post" action={action} reloadDocument>
      <ButtonGroup>
        <Button soort="secondary" name="vorm" value="xlsx">
          Download als Excel
        </Button>
        <Button soort="secondary" name="vorm" value="csv">
          Contracten als CSV
        </Button>
        <Button soort="secondary" name="vorm" value="lijnen">
          Invullingen als CSV
        </Button>
      </ButtonGroup>
    </Form>
  )
}
