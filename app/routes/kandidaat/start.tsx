import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export default function Start() {
  return (
    <Page breedte="breed">
      <PageHeader titel="Welkom" />
    </Page>
  )
}
