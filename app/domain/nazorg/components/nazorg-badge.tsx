import type { NazorgStatus, NazorgUitkomst } from '#app/domain/nazorg/nazorg.ts'
import { StatusBadge } from '#app/ui/status-badge.tsx'

/** How a moment stands, in one or two words. */
export function NazorgBadge({
  status,
  uitkomst,
  isBellen = false,
}: {
  status: NazorgStatus
  uitkomst: NazorgUitkomst | null
  isBellen?: boolean
}) {
  switch (status) {
    case 'gepland':
      return <StatusBadge>Komt nog</StatusBadge>
    case 'gevraagd':
      return isBellen ? (
        <StatusBadge toon="warning">Bellen</StatusBadge>
      ) : (
        <StatusBadge toon="info">Wacht op antwoord</StatusBadge>
      )
    case 'beantwoord':
      return uitkomst === 'werkt_nog' ? (
        <StatusBadge toon="ok">Werkt er nog</StatusBadge>
      ) : (
        <StatusBadge toon="error">Werkt er niet meer</StatusBadge>
      )
    case 'onbekend':
      return <StatusBadge toon="warning">Onbekend</StatusBadge>
    case 'vervallen':
      return <StatusBadge>Vervallen: gestopt</StatusBadge>
  }
}
