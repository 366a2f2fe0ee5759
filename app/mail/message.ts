/** A mail before it has a form: short sentences, at most one thing to do. Pure data, so that a test can read it. */
export type Bericht = {
  /** In another language than Dutch: which one, how it runs and how it greets. */
  taal?: { code: string; richting: 'ltr' | 'rtl'; groet: string }
  onderwerp: string
  aanhef: string
  alineas: string[]
  /** What the mail is about, one line each. */
  lijst?: string[]
  actie?: { label: string; url: string }
  /** Answers to choose from with one click, beside each other. */
  keuzes?: { label: string; url: string }[]
  /** After the button: what happens next, or what to do when this is unexpected. */
  slot?: string[]
  /** Stops this kind of mail without logging in; also told to the mail program, which shows a button of its own. */
  afmelden?: { label: string; url: string }
}

export type RenderedMail = { subject: string; text: string; html: string }

const NEDERLANDS = { code: 'nl', richting: 'ltr', groet: 'Met vriendelijke groet,' } as const
const AFZENDER = 'WerkgeversServicepunt Zuid-Kennemerland en IJmond'

/** One layout for every mail, as text and as HTML. Styles are inline: mail programs read nothing else. */
export function renderMail(bericht: Bericht): RenderedMail {
  const { onderwerp, aanhef, alineas, lijst = [], actie, keuzes = [], slot = [], afmelden } = bericht
  const { code, richting, groet } = bericht.taal ?? NEDERLANDS
  const begin = richting === 'rtl' ? 'right' : 'left'
  const text = [
    aanhef,
    ...alineas,
    ...(lijst.length > 0 ? [lijst.map((regel) => `- ${regel}`).join('\n')] : []),
    ...(actie ? [`${actie.label}:\n${actie.url}`] : []),
    ...(keuzes.length > 0 ? [keuzes.map(({ label, url }) => `${label}: ${url}`).join('\n')] : []),
    ...slot,
    `${groet}\n${AFZENDER}`,
    ...(afmelden ? [`${afmelden.label}:\n${afmelden.url}`] : []),
  ].join('\n\n')
  const html = `<!doctype html>
<html lang="${code}" dir="${richting}">
<head><meta charset="utf-8"><title>${escape(onderwerp)}</title></head>
<body style="margin:0;padding:24px;background:#f6f4ee;color:#16262e;font:18px/1.6 'Source Sans 3',Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;background:#ffffff;padding:32px;border-top:6px solid #0b5563;text-align:${begin}">
${[aanhef, ...alineas].map(paragraph).join('\n')}
${lijst.length > 0 ? `<ul style="margin:0 0 16px;padding-${begin}:24px">${lijst.map((regel) => `<li>${escape(regel)}</li>`).join('')}</ul>` : ''}
${actie ? `<p style="margin:24px 0"><a href="${escape(actie.url)}" style="background:#0b5563;color:#ffffff;padding:12px 20px;text-decoration:none;font-weight:bold;display:inline-block">${escape(actie.label)}</a></p>` : ''}
${keuzes.length > 0 ? `<p style="margin:24px 0">${keuzes.map(choice).join(' ')}</p>` : ''}
${slot.map(paragraph).join('\n')}
<p style="margin:24px 0 0">${escape(groet)}<br>${AFZENDER}</p>
${afmelden ? `<p style="margin:24px 0 0"><a href="${escape(afmelden.url)}" style="color:#0b5563">${escape(afmelden.label)}</a></p>` : ''}
</div>
</body>
</html>`
  return { subject: onderwerp, text: `${text}\n`, html }
}

function choice({ label, url }: { label: string; url: string }): string {
  return `<a href="${escape(url)}" style="background:#0b5563;color:#ffffff;padding:10px 14px;margin:0 0 8px;text-decoration:none;font-weight:bold;display:inline-block">${escape(label)}</a>`
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${escape(text).replaceAll('\n', '<br>')}</p>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
