import { z } from 'zod'

export const UrenSchema = z.coerce
  .number({ error: 'Vul het aantal uren per week in.' })
  .int('Vul hele uren in.')
  .min(1, 'Vul minstens 1 uur in.')
  .max(60, 'Vul hoogstens 60 uur in.')
