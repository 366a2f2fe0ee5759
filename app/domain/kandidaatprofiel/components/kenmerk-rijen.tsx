import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { LevelField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import type { SentKenmerken } from '#app/domain/kandidaatprofiel/sent-kenmerken.ts'

export type KenmerkRij = {
  termId: string
  label: string
  /** What the term means, or what is known of it already. */
  hint?: string | null
  /** undefined = nothing said yet, null = "weet ik nog niet". */
  niveau: number | null | undefined
  /** There is a judgement of this source that can be taken away. */
  kanWeg?: boolean
}

type Props = {
  rijen: KenmerkRij[]
  /** The number of the first row, when the form holds several lists. */
  vanaf?: number
  /** What the user sent, when the page is shown again. */
  gestuurd?: SentKenmerken | undefined
}

/** One question per term, as rows of one form: `rijen[0].termId`, `rijen[0].niveau`, ... */
export function KenmerkRijen({ rijen, vanaf = 0, gestuurd }: Props) {
  return rijen.map((rij, plaats) => {
    const index = vanaf + plaats
    return (
      <div key={rij.termId} className="wsp-stapel wsp-stapel--dicht">
        <HiddenField naam={`rijen[${index}].termId`} waarde={rij.termId} />
        <LevelField
          naam={`rijen[${index}].niveau`}
          label={rij.label}
          hint={rij.hint}
          standaard={rij.niveau}
          waarde={gestuurd?.niveaus[rij.termId]}
          verplicht={false}
          zonderMerk
        />
        {rij.kanWeg && (
          <CheckboxField
            naam="weg"
            id={`weg-${index}`}
            waarde={rij.termId}
            standaard={gestuurd?.weg.includes(rij.termId)}
            label={`Haal “${rij.label}” weg`}
          />
        )}
      </div>
    )
  })
}
