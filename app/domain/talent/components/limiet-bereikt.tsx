import { Alert } from '#app/ui/alert.tsx'

type Props = {
  wat: 'lijst' | 'profielen'
  aanspreekpunt: { naam: string; email: string; telefoon: string | null }
}

/** The employer has seen as much today as it may: says why, and who helps. */
export function LimietBereikt({ wat, aanspreekpunt: { naam, email, telefoon } }: Props) {
  return (
    <Alert
      toon="warning"
      titel={
        wat === 'lijst'
          ? 'Uw organisatie heeft vandaag genoeg gezocht'
          : 'Uw organisatie heeft vandaag genoeg profielen bekeken'
      }
    >
      <p>
        Om de mensen in de talentverkenner te beschermen, kan een organisatie per dag een beperkt aantal
        profielen bekijken. Morgen kunt u verder.
      </p>
      <p>
        Hebt u nu iemand nodig? {naam} zoekt graag met u mee:{' '}
        {telefoon && (
          <>
            <a className="nl-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
              {telefoon}
            </a>{' '}
            of{' '}
          </>
        )}
        <a className="nl-link" href={`mailto:${email}`}>
          {email}
        </a>
        .
      </p>
    </Alert>
  )
}
