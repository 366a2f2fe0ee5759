export type FormField = { name: string; value: string; isHidden: boolean }

/** The fields of all forms on a page, as a browser without JavaScript would know them. */
export function fieldsOf(html: string): FormField[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const found = new Map<string, FormField>()
  for (const [tag] of main.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name)
      found.set(name, { name, value: attribute(tag, 'value'), isHidden: attribute(tag, 'type') === 'hidden' })
  }
  return [...found.values()]
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
