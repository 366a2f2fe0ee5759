import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

const Schema = z.object({
  titel: z.string('Vul een titel in.').min(3, 'Vul een titel in van minstens 3 tekens.'),
  dagen: z.array(z.string()),
})

function Formulier({ verzonden }: { verzonden: FormData }) {
  const lastResult = parseWithZod(verzonden, { schema: Schema }).reply({ formErrors: ['Kijk het na.'] })
  const [form, fields] = useForm<z.input<typeof Schema>>({
    id: 'vacature',
    lastResult,
    constraint: getZodConstraint(Schema),
  })
  return (
    <form>
      <FormErrorSummary {...summaryProps(form)} />
      <TextField {...fieldProps(fields.titel)} label="Titel" />
      <CheckboxGroupField
        {...groupProps(fields.dagen)}
        label="Dagen"
        opties={[
          { waarde: 'ma', label: 'Maandag' },
          { waarde: 'di', label: 'Dinsdag' },
          { waarde: 'wo', label: 'Woensdag' },
        ]}
      />
    </form>
  )
}

test('a conform field keeps its value, shows its error and is reached from the summary', () => {
  const verzonden = new FormData()
  verzonden.append('titel', 'Ko')
  verzonden.append('dagen', 'ma')
  verzonden.append('dagen', 'wo')
  const markup = renderToStaticMarkup(<Formulier verzonden={verzonden} />)
  expect(markup).toContain('value="Ko"')
  expect(markup).toContain('href="#vacature-titel"')
  expect(markup).toContain('id="vacature-titel"')
  expect(markup).toContain('<li>Kijk het na.</li>')
  expect(markup.match(/checked=""/g)).toHaveLength(2)
})
