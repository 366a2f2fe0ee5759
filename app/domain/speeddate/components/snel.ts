import { data } from 'react-router'

/** The field that says that a page is waiting for the outcome itself, and does not want to be sent anywhere. */
export const SNEL = 'snel'

export type SnelUitkomst = { uitkomst: 'opgeslagen' | 'geweigerd' | 'geen-verbinding' }

/** What a page hears when the server could not be reached; with this status nothing on it is loaded anew, which would fail too. */
export async function withoutConnection<T>(send: () => Promise<T>) {
  try {
    return await send()
  } catch (error) {
    // The browser has no other name for a request that did not get through.
    if (!(error instanceof TypeError)) throw error
    return data<SnelUitkomst>({ uitkomst: 'geen-verbinding' }, { status: 503 })
  }
}
