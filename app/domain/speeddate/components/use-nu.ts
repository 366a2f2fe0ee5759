import { useEffect, useState } from 'react'

const TIK_MS = 15_000

/** The moment of now in milliseconds, which goes on while the page stands open: by the clock of the server, not of the phone. */
export function useNu(server: string): number {
  const [nu, setNu] = useState(Date.parse(server))
  useEffect(() => {
    const verschil = Date.parse(server) - Date.now()
    const klok = setInterval(() => setNu(Date.now() + verschil), TIK_MS)
    return () => clearInterval(klok)
  }, [server])
  return nu
}
