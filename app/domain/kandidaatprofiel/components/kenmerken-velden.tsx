import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TermPicker } from '#app/ui/form/term-picker.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import type { Keuze, Zoekresultaat } from '#app/domain/kandidaatprofiel/components/beroepen-velden.tsx'
import { KenmerkRijen } from '#app/domain/kandidaatprofiel/components/kenmerk-rijen.tsx'
import type { KenmerkenForm } from '#app/domain/kandidaatprofiel/kenmerken-form.ts'
import type { SentKenmerken } from '#app/domain/kandidaatprofiel/sent-kenmerken.ts'

const TEKST = {
  kandidaat: {
    vak: 'Wat kun je?',
    vakLeeg: 'Je hebt nog geen vaardigheden gekozen.',
    nieuw: 'Voeg een vaardigheid toe',
    nieuwHint: 'Typ wat je kunt, bijvoorbeeld schoonmaken of koken. Ook van thuis of van vrijwilligerswerk.',
    talen: 'Welke talen ken je?',
    basis: 'Rekenen en computer',
    papieren: 'Diploma’s en rijbewijs',
    certificaten: 'Welke certificaten heb je?',
    rijbewijzen: 'Welk rijbewijs heb je?',
  },
  adviseur: {
    vak: 'Vakvaardigheden',
    vakLeeg: 'Er zijn nog geen vakvaardigheden vastgelegd.',
    nieuw: 'Vakvaardigheid toevoegen',
    nieuwHint: 'Komt in de lijst als “onderzoek nodig”. Daarna vult u het niveau in.',
    talen: 'Talen',
    basis: 'Basisvaardigheden',
    papieren: 'Certificaten en rijbewijzen',
    certificaten: 'Certificaten',
    rijbewijzen: 'Rijbewijzen',
  },
} as const

type Props = {
  voor: 'kandidaat' | 'adviseur'
  form: KenmerkenForm
  gestuurd: SentKenmerken | undefined
  /** Terms picked but not saved yet, with their labels. */
  gekozen: Keuze[]
  zoek: Zoekresultaat
}

/** The fields about skills, languages and papers; for an adviseur also the behaviour. The form around it is the page's. */
export function KenmerkenVelden({ voor, form, gestuurd, gekozen, zoek }: Props) {
  const tekst = TEKST[voor]
  const gedrag = voor === 'adviseur' ? form.gedrag : []
  const naTalen = form.vak.length + form.talen.length
  return (
    <>
      <HiddenField naam="versie" waarde={gestuurd?.versie ?? form.versie} />
      <Section titel={tekst.vak}>
        {form.vak.length === 0 && <p>{tekst.vakLeeg}</p>}
        <KenmerkRijen rijen={form.vak} gestuurd={gestuurd} />
        <TermPicker
          naam="nieuw"
          label={tekst.nieuw}
          hint={tekst.nieuwHint}
          meer
          verplicht={false}
          bron="/taxonomie?soort=vakvaardigheid"
          gekozen={gekozen}
          zoekIntent="zoek-nieuw"
          {...(zoek?.veld === 'nieuw' ? { vraag: zoek.vraag, resultaten: zoek.resultaten } : {})}
        />
      </Section>
      <Section titel={tekst.talen}>
        <KenmerkRijen rijen={form.talen} vanaf={form.vak.length} gestuurd={gestuurd} />
        {form.andereTalen.length > 0 && (
          <SelectField
            naam="nieuweTaal"
            label="Andere taal toevoegen"
            kies="Kies een taal"
            verplicht={false}
            opties={form.andereTalen}
            standaard={gestuurd?.nieuweTaal}
          />
        )}
      </Section>
      <Section titel={tekst.basis}>
        <KenmerkRijen rijen={form.basis} vanaf={naTalen} gestuurd={gestuurd} />
      </Section>
      {gedrag.length > 0 && (
        <Section titel="Gedragscompetenties">
          <KenmerkRijen rijen={gedrag} vanaf={naTalen + form.basis.length} gestuurd={gestuurd} />
        </Section>
      )}
      <Section titel={tekst.papieren}>
        {[...form.certificaten, ...form.rijbewijzen].map(({ waarde }) => (
          <HiddenField key={waarde} naam="aangeboden" waarde={waarde} />
        ))}
        <CheckboxGroupField
          naam="aangevinkt"
          id="rijbewijzen"
          label={tekst.rijbewijzen}
          verplicht={false}
          rij
          opties={form.rijbewijzen}
          standaard={gestuurd?.aangevinkt ?? form.aan}
        />
        <details
          className="wsp-uitleg"
          open={form.certificaten.some(({ waarde }) => (gestuurd?.aangevinkt ?? form.aan).includes(waarde))}
        >
          <summary className="wsp-uitleg__vraag">Certificaten, zoals VCA, heftruck en BHV</summary>
          <CheckboxGroupField
            naam="aangevinkt"
            id="certificaten"
            label={tekst.certificaten}
            verplicht={false}
            rij
            opties={form.certificaten}
            standaard={gestuurd?.aangevinkt ?? form.aan}
          />
        </details>
      </Section>
    </>
  )
}
