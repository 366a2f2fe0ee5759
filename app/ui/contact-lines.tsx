/** How somebody is reached: mail and telephone, each a link. */
export function ContactLines({ email, telefoon }: { email: string; telefoon: string | null }) {
  return (
    <p>
      <a className="nl-link" href={`mailto:${email}`}>
        {email}
      </a>
      {telefoon && (
        <>
          <br />
          <a className="nl-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
            {telefoon}
          </a>
        </>
      )}
    </p>
  )
}
