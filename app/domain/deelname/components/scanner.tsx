import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Stack } from '#app/ui/layout/page.tsx'
import './deur.css'

/** What some browsers have to read codes in an image; no browser types know it yet. */
type Lezer = { detect: (beeld: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type Vensters = { BarcodeDetector?: new (opties: { formats: string[] }) => Lezer }

const TUSSEN_MS = 200
const geenVerandering = () => () => {}
const kanLezen = () => (window as Vensters).BarcodeDetector !== undefined && 'mediaDevices' in navigator

/**
 * Reads a QR code in the page itself, also without a connection, on phones whose browser can. On others the camera of the phone
 * reads it and opens the address that is in it.
 */
export function Scanner({ opGelezen }: { opGelezen: (tekst: string) => void }) {
  const kan = useSyncExternalStore(geenVerandering, kanLezen, () => false)
  const [stand, setStand] = useState<'uit' | 'aan' | 'mislukt'>('uit')
  const video = useRef<HTMLVideoElement>(null)
  const gelezen = useEffectEvent((tekst: string) => {
    setStand('uit')
    opGelezen(tekst)
  })
  useEffect(() => {
    if (stand !== 'aan' || !video.current) return
    return readCodes(video.current, gelezen, () => setStand('mislukt'))
  }, [stand])
  if (!kan) return null
  return (
    <Stack dicht>
      <div>
        <Button type="button" soort="secondary" onClick={() => setStand(stand === 'aan' ? 'uit' : 'aan')}>
          {stand === 'aan' ? 'Stop met scannen' : 'Scan een QR-code'}
        </Button>
      </div>
      {stand === 'aan' && (
        <video ref={video} className="wsp-deur__beeld" muted playsInline aria-label="Beeld van de camera" />
      )}
      {stand === 'mislukt' && (
        <Alert toon="warning" role="alert">
          De camera doet het niet. Geef deze pagina toegang tot de camera, of zoek op naam.
        </Alert>
      )}
    </Stack>
  )
}

/** Shows the camera and looks for a code until one is read or the answer is called. */
function readCodes(
  video: HTMLVideoElement,
  gelezen: (tekst: string) => void,
  mislukt: () => void,
): () => void {
  const { BarcodeDetector } = window as Vensters
  let isGestopt = false
  let stroom: MediaStream | null = null
  const stop = () => {
    isGestopt = true
    for (const spoor of stroom?.getTracks() ?? []) spoor.stop()
  }
  async function kijk(): Promise<void> {
    if (!BarcodeDetector) return
    const lezer = new BarcodeDetector({ formats: ['qr_code'] })
    stroom = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    if (isGestopt) return stop()
    video.srcObject = stroom
    await video.play()
    while (!isGestopt) {
      const [code] = await lezer.detect(video)
      if (code) {
        stop()
        return gelezen(code.rawValue)
      }
      await new Promise((verder) => setTimeout(verder, TUSSEN_MS))
    }
  }
  kijk().catch(() => {
    // Also when the page lets the camera go while it starts.
    if (!isGestopt) mislukt()
    stop()
  })
  return stop
}
