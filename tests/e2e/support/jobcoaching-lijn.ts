import { expect } from '@playwright/test'
import { DEMO } from './demo.ts'
import { linkIn, readMail } from './mail.ts'
import { check, inDays, type Tijdreis } from './time.ts'

const DOEL = 'Maakt zelf een planning voor de dag'

/** Request in three questions, triage, the choice of a coach, a plan with a goal and a first meeting in five days. */
export async function beginJobcoaching(reis: Tijdreis): Promise<void> {
  const { dataDir } = reis.product
  const [werkgever, adviseur, coach] = await Promise.all([
    reis.als('werkgever'),
    reis.als('adviseur'),
    reis.als('jobcoach'),
  ])

  await werkgever.goto('/werkgever/jobcoaching/nieuw')
  await check(werkgever, 'the request for a jobcoach')
  await werkgever
    .getByLabel(/Medewerker bakkerij/)
    .first()
    .check()
  await werkgever.getByLabel('Hulp bij het inwerken').check()
  await werkgever.getByLabel(/^Vertel er kort iets over/).fill('De ochtend begint rommelig.')
  await werkgever.getByRole('button', { name: 'Aanvraag versturen' }).click()
  await expect(werkgever.getByRole('alert')).toContainText('hoe snel')
  await expect(werkgever.getByLabel(/^Vertel er kort iets over/)).toHaveValue('De ochtend begint rommelig.')
  await werkgever.getByLabel('Binnen twee weken').check()
  await werkgever.getByRole('button', { name: 'Aanvraag versturen' }).click()
  await expect(werkgever.getByRole('heading', { level: 1 })).toContainText('hulp bij het inwerken')

  await adviseur.goto(linkIn(await readMail(DEMO.adviseur, /jobcoach/i, { dataDir })))
  await adviseur.getByRole('link', { name: 'Jobcoach zoeken' }).click()
  await adviseur.getByLabel('Visueel communiceren').check()
  await adviseur.getByRole('button', { name: 'Ja, een jobcoach zoeken' }).click()
  await adviseur.getByRole('link', { name: 'Jobcoach kiezen' }).click()
  await check(adviseur, 'the choice of a jobcoach')
  await adviseur.getByLabel(/^Joke Jobcoach-Demo/).check()
  await adviseur.getByLabel(/^Wanneer begint/).fill(inDays(0))
  await adviseur.getByRole('button', { name: 'Deze jobcoach kiezen' }).click()
  await expect(adviseur.getByRole('status').first()).toBeVisible()

  await coach.goto(linkIn(await readMail(DEMO.jobcoach, /Nieuw traject bij/, { dataDir })))
  await coach.getByRole('link', { name: 'Doel toevoegen' }).click()
  await coach.getByLabel('Wat is het doel?').fill(DOEL)
  await coach.getByLabel('Wanneer is het doel bereikt?').fill(inDays(60))
  await coach.getByRole('button', { name: 'Doel opslaan' }).click()
  await expect(coach.getByText(DOEL).first()).toBeVisible()
  await coach.getByRole('link', { name: 'Gesprekken', exact: true }).click()
  await coach.getByRole('link', { name: 'Gesprek plannen' }).click()
  await coach.getByLabel('Datum').fill(inDays(5))
  await coach.getByLabel('Tijd').fill('10:00')
  await coach.getByLabel('Met werknemer en werkgever samen').check()
  await coach.getByLabel('Op het werk').check()
  await coach.getByRole('button', { name: 'Gesprek opslaan' }).click()
  await check(coach, 'the meetings of a traject')
  await readMail(DEMO.werkgever, /[Gg]esprek/, { dataDir })
}

/** After the meeting: report and agreements, an urgent call that is handled, a question to go on, the evaluation and the end. */
export async function endJobcoaching(reis: Tijdreis): Promise<void> {
  const { dataDir } = reis.product
  const [werkgever, coach] = await Promise.all([reis.als('werkgever'), reis.als('jobcoach')])

  await check(coach, 'the day of a coach')
  await coach
    .getByRole('listitem')
    .filter({ hasText: 'Medewerker bakkerij bij Demobakkerij' })
    .getByRole('link', { name: /^Verslag schrijven: / })
    .click()
  await coach.getByRole('link', { name: 'Verslag schrijven', exact: true }).click()
  await coach.getByLabel(/^Verslag/).fill('Alleen voor de coach.')
  await coach.getByLabel('Afspraken').fill('De dag begint met de lijst.')
  await coach.getByRole('button', { name: 'Verslag opslaan' }).click()
  await expect(coach.getByText('De dag begint met de lijst.').first()).toBeVisible()

  await werkgever.goto('/werkgever/jobcoaching')
  await werkgever
    .getByRole('link', { name: /^Jobcoach voor Medewerker bakkerij/ })
    .first()
    .click()
  await check(werkgever, 'the guidance at an employer')
  await expect(werkgever.getByText('De dag begint met de lijst.')).toBeVisible()
  const shown = await werkgever.locator('body').innerText()
  for (const secret of ['Alleen voor de coach.', DOEL, 'Visueel communiceren'])
    expect(shown).not.toContain(secret)
  const traject = werkgever.url()
  await werkgever.getByRole('link', { name: 'Het gaat niet goed' }).click()
  await werkgever.getByRole('button', { name: 'Laten weten' }).click()
  await expect(werkgever.getByRole('alert')).toContainText('Kies wat er aan de hand is')
  await werkgever.getByLabel('Afspraken worden niet nagekomen').check()
  await werkgever.getByRole('button', { name: 'Laten weten' }).click()
  await expect(werkgever.getByText(/U hoort uiterlijk/).first()).toBeVisible()

  await coach.goto(linkIn(await readMail(DEMO.jobcoach, /niet goed/i, { dataDir })))
  await coach.getByRole('link', { name: 'Afhandelen' }).click()
  await coach.getByLabel('Wat is er afgesproken?').fill('Wij beginnen de dag samen.')
  await coach.getByRole('button', { name: 'Melding afhandelen' }).click()
  await expect(coach.getByRole('status').first()).toContainText('De melding is afgehandeld')
  await werkgever.goto(traject)
  await expect(werkgever.getByText('Wij beginnen de dag samen.')).toBeVisible()

  await werkgever.getByRole('link', { name: 'Vragen om langere begeleiding' }).click()
  await werkgever.getByLabel(/^Waarvoor is er langer/).fill('Er komen nieuwe taken bij.')
  await werkgever.getByRole('button', { name: 'Vraag versturen' }).click()
  await expect(werkgever.getByText('U vroeg om langere begeleiding')).toBeVisible()
  await coach.goto(linkIn(await readMail(DEMO.jobcoach, /langer begeleidt/, { dataDir })))
  await check(coach, 'a traject with a question to go on')
  await coach.getByRole('link', { name: 'Traject verlengen' }).click()
  await coach.getByLabel('Nieuwe laatste dag').fill(inDays(300))
  await coach.getByLabel('Er zijn nieuwe taken').check()
  await coach.getByRole('button', { name: 'Traject verlengen' }).click()
  await expect(coach.getByRole('status').first()).toContainText('Het traject is verlengd')
  await werkgever.goto(traject)
  await expect(werkgever.getByText('De begeleiding duurt langer')).toBeVisible()

  await coach.getByRole('link', { name: 'Evaluatie', exact: true }).click()
  await coach.getByRole('link', { name: 'Evalueren' }).click()
  await coach.getByRole('radio', { name: 'Behaald', exact: true }).check()
  await coach.getByLabel('Stoppen: begeleiding is niet meer nodig').check()
  await coach.getByRole('button', { name: 'Evaluatie opslaan' }).click()
  await expect(coach.getByText('Stoppen: begeleiding is niet meer nodig')).toBeVisible()
  await coach.getByRole('link', { name: 'Traject beëindigen' }).click()
  await coach.getByLabel('De doelen zijn behaald').check()
  await coach.getByRole('button', { name: 'Traject beëindigen' }).click()
  await expect(coach.getByRole('status').first()).toContainText('Het traject is beëindigd')
  await readMail(DEMO.werkgever, /is gestopt/, { dataDir })
}
