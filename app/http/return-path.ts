/** A path of our own to go back to after logging in; anything that could lead elsewhere becomes null. */
export function safeReturnPath(value: string | null): string | null {
  if (!value || value.length > 300 || !/^\/(?![/\\])/.test(value) || /[\\\u0000-\u001f]/.test(value))
    return null
  return value
}
