import { useEffect, useState, type RefObject } from 'react'
import { Alert } from '#app/ui/alert.tsx'
import { checkTekst, type Teksten } from '../vacaturecheck/check-tekst.ts'
import { PLEK_LABEL } from '../vacaturecheck/check-vacature.ts'
import { VacaturecheckLijst } from './vacaturecheck.tsx'

const STIL_MS = 600

/**
 * Checks the wording while someone types and stays out of the way: nothing is said until they pause. Without JavaScript
 * it shows what was found in the text as it was saved.
 */
export function LiveVacaturecheck({
  formulier,
  bewaard,
}: {
  formulier: RefObject<HTMLFormElement | null>
  bewaard: Teksten
}) {
  const [teksten, setTeksten] = useState(bewaard)
  useEffect(() => {
    const form = formulier.current
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const lees = () => {
      const velden = new FormData(form)
      setTeksten({ titel: textOf(velden, 'titel'), omschrijving: textOf(velden, 'omschrijving') })
    }
    const opInvoer = () => {
      clearTimeout(timer)
      timer = setTimeout(lees, STIL_MS)
    }
    form.addEventListener('input', opInvoer)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', opInvoer)
    }
  }, [formulier])
  const bevindingen = checkTekst(teksten)
  return (
    <div role="status">
      {bevindingen.length > 0 && (
        <Alert titel="Vacaturecheck">
          <VacaturecheckLijst
            bevindingen={bevindingen.map((een) => ({ ...een, plek: PLEK_LABEL[een.plek] }))}
          />
        </Alert>
      )}
    </div>
  )
}

function textOf(velden: FormData, naam: string): string {
  const waarde = velden.get(naam)
  return typeof waarde === 'string' ? waarde : ''
}
