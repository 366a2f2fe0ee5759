import { join } from 'node:path'
import type { Settings } from '#app/platform/config.server.ts'

const DEMO_PERSONEN = ['werkgever', 'adviseur', 'kandidaat', 'jobcoach', 'rapporteur', 'beheerder']

/** What the person who started the portal reads when it is up. */
export function welcome(settings: Settings, isDev: boolean): string {
  const { publicUrl, dataDir, smtpUrl } = settings
  if (settings.omgeving === 'productie') return `Het WSP-portaal draait op ${publicUrl}`
  const lines = [
    `Het WSP-portaal draait (${isDev ? 'demo met herladen' : 'demo'}): open ${publicUrl}`,
    '',
    'Stap in als een van de demopersonen met de knop Inloggen, of vraag een code aan voor:',
    ...DEMO_PERSONEN.map((naam) => `  ${naam}@demo.wsp.example`),
    '',
    ...(smtpUrl ? [] : [`Alle mail komt aan in de postbus van de demo: ${publicUrl}/demo/postbus`]),
    `Gegevens en logboeken: ${dataDir} en ${join(dataDir, 'log')}`,
    'Stoppen: Ctrl-C',
  ]
  return `\n${lines.join('\n')}\n`
}
