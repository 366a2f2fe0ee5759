/** The mark (a sun behind two dunes that meet, as employer and candidate do) with the name beside it. */
export function Brand() {
  return (
    <>
      <svg className="wsp-merk__beeld" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle cx="24" cy="19" r="11" fill="#f2b632" />
        <path d="M2 40c4-14 10-20 16-20 7 0 12 7 15 20z" fill="#0b5563" />
        <path d="M15 40c3-10 8-15 14-15s12 5 17 15z" fill="#073b45" />
      </svg>
      <span>
        <span className="wsp-merk__naam">WerkgeversServicepunt</span>{' '}
        <span className="wsp-merk__streek">Zuid-Kennemerland en IJmond</span>
      </span>
    </>
  )
}
