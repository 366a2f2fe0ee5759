import { useId } from 'react'
import { formatDatumTijd } from '#app/ui/format.ts'

type Feed = { adres: string; laatstGelezenOp: string | null }

/** What the secret address is for, what it gives away, and the address itself to copy. */
export function FeedBlok({ feed }: { feed: Feed | null }) {
  const id = useId()
  if (!feed) {
    return (
      <p>
        Met een geheime link ziet u dit ook in Outlook, Google Agenda of op uw telefoon. Namen van kandidaten
        en wat u zelf opschrijft staan er niet in.
      </p>
    )
  }
  return (
    <>
      <p>
        Kies in uw agenda voor “abonneren op een agenda” en plak deze link. Wie de link heeft, ziet uw
        afspraken: deel hem met niemand.
      </p>
      <div className="utrecht-form-field">
        <label htmlFor={id} className="utrecht-form-label">
          Uw geheime link
        </label>
        <input
          id={id}
          className="utrecht-textbox"
          readOnly
          value={feed.adres}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p>
        {feed.laatstGelezenOp
          ? `Voor het laatst opgehaald op ${formatDatumTijd(feed.laatstGelezenOp)}.`
          : 'De link is nog niet gebruikt.'}
      </p>
    </>
  )
}
