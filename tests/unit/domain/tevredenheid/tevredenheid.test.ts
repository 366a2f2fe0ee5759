import { expect, test } from 'vitest'
import { AntwoordSchema, telOp } from '#app/domain/tevredenheid/tevredenheid.ts'
import { renderMail } from '#app/mail/message.ts'
import { tevredenheidMail } from '#app/mail/tevredenheid.ts'

test('the mean leaves out who did not answer, and the response counts them', () => {
  expect(telOp('2026', [8, 7, null, 7])).toEqual({
    naam: '2026',
    gevraagd: 4,
    beantwoord: 3,
    respons: 0.75,
    gemiddelde: 7.3,
  })
  expect(telOp('2026', [null])).toMatchObject({ respons: 0, gemiddelde: null })
  expect(telOp('2026', [])).toMatchObject({ respons: null, gemiddelde: null })
})

test.each(['0', '11', '7,5', '', 'acht'])('a figure of "%s" is not taken', (cijfer) => {
  expect(AntwoordSchema.safeParse({ sleutel: 'x', cijfer }).success).toBe(false)
})

test('the mail offers ten links that each carry their figure, in text and in HTML', () => {
  const mail = renderMail(
    tevredenheidMail({
      naam: 'Proef',
      titel: 'Bakker',
      adviseur: 'Adviseur Proef',
      sluit: '1 januari 2027',
      isHerinnering: false,
      urlVoor: (cijfer) => `https://wsp.example/t?sleutel=abc&cijfer=${cijfer}`,
    }),
  )
  for (let cijfer = 1; cijfer <= 10; cijfer++) {
    expect(mail.text).toContain(`${cijfer}: https://wsp.example/t?sleutel=abc&cijfer=${cijfer}\n`)
    expect(mail.html).toContain(`href="https://wsp.example/t?sleutel=abc&amp;cijfer=${cijfer}"`)
  }
})
