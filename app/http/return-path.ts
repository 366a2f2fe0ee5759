const HERE = 'http://portaal.invalid'

/**
 * A path of our own to go back to after logging in; anything that could lead elsewhere becomes null. Read as a browser
 * reads it: `/.//elsewhere` looks like a path, and becomes `//elsewhere` when it is resolved.
 */
export function safeReturnPath(value: string | null): string | null {
  if (!value || value.length > 300 || !value.startsWith('/') || /[\\\u0000-\u001f]/.test(value)) return null
  if (!URL.canParse(value, HERE)) return null
  const { origin, pathname, search } = new URL(value, HERE)
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : null
}
