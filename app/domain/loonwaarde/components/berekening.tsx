import { BedragenTabel } from '#app/domain/regeling/components/bedragen-tabel.tsx'
import { RekenblokTabel } from '#app/domain/regeling/components/rekenblok.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { DateField } from '#app/ui/form/text-field.tsx'
import { formatDatum, formatEuro } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import type { getBerekening } from '../get-berekening.server.ts'

type Props = { berekening: NonNullable<Awaited<ReturnType<typeof getBerekening>>> }

/** The loonkostensubsidie with this outcome, with every sum and source, for a day to choose. */
export function Berekening({ berekening }: Props) {
  return (
    <Section titel="Loonkostensubsidie met deze uitkomst" id="berekening">
      {berekening.ok ? (
        <>
          <p>
            <strong>{formatEuro(berekening.maand)} per maand</strong>, {formatEuro(berekening.jaar)} per jaar,
            met de bedragen van {formatDatum(berekening.datum)}, {berekening.uren} uur per week en een
            loonwaarde van {berekening.percentage}%. De gemeente neemt het besluit.
          </p>
          <RekenblokTabel blok={{ titel: 'De berekening per maand', regels: berekening.regels }} />
          <BedragenTabel bijschrift="De bedragen en hun bron" bedragen={berekening.bedragen} />
        </>
      ) : (
        <Alert toon="warning" titel={`Wij kunnen niet rekenen voor ${formatDatum(berekening.datum)}`}>
          {berekening.waarom.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      )}
      <form method="get" action="#berekening">
        <FormFields>
          <DateField
            naam="datum"
            label="Reken met de bedragen van"
            standaard={berekening.datum}
            fout={berekening.fout}
            hint="De leeftijd op deze dag telt mee."
          />
          <FormActions>
            <Button soort="secondary">Opnieuw rekenen</Button>
          </FormActions>
        </FormFields>
      </form>
    </Section>
  )
}
