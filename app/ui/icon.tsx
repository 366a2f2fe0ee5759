const PADEN = {
  agenda: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  bestand: 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h6',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  euro: 'M18 6.5A7 7 0 1 0 18 17.5M4 10h9M4 14h9',
  fout: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6',
  gebouw: 'M4 21V4h10v17M14 9h6v12M2 21h20M8 8h2M8 12h2M8 16h2M17 13h0M17 17h0',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5h0',
  klok: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  koffer: 'M3 8h18v12H3zM9 8V4h6v4M3 13h18',
  let_op: 'M12 4 2.5 20h19zM12 10v5M12 17.5h0',
  locatie:
    'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  min: 'M5 12h14',
  oog: 'M2 12s3.6-6 10-6 10 6 10 6-3.6 6-10 6-10-6-10-6zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  ok: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l2.8 2.8L16.2 9.5',
  onbekend: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 17h0',
  persoon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.6-4 3.7-6 8-6s7.4 2 8 6',
  personen:
    'M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c.5-3.5 3.2-5 7-5s6.5 1.5 7 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 15.2c2.3.6 3.7 2.2 4 4.8',
  pijl_links: 'M20 12H4M10 6l-6 6 6 6',
  pijl_rechts: 'M4 12h16M14 6l6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  potlood: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  punt_omhoog: 'M5 15l7-7 7 7',
  punt_omlaag: 'M5 9l7 7 7-7',
  punt_rechts: 'M9 5l7 7-7 7',
  sluiten: 'M6 6l12 12M18 6L6 18',
  slot: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3',
  stop: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h8',
  telefoon: 'M5 3h4l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  uitloggen: 'M10 4H4v16h6M15 8l5 4-5 4M20 12H9',
  vink: 'M5 13l4.5 4.5L19 7',
  vink_leeg: 'M5 5h14v14H5z',
  vink_vol: 'M5 5h14v14H5zM8.5 12.5l2.5 2.5 4.5-5.5',
  wissel: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  zoek: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.5 15.5L21 21',
} as const

export type IconNaam = keyof typeof PADEN

/** Decorative: the word beside it carries the meaning. */
export function Icon({ naam, className }: { naam: IconNaam; className?: string }) {
  return (
    <svg
      className={className ? `wsp-icoon ${className}` : 'wsp-icoon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PADEN[naam]} />
    </svg>
  )
}
