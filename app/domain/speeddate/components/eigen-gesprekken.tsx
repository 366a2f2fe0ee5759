import { Form } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import type { Kant } from '../antwoorden.ts'
import type { EigenGesprekken as Data } from '../get-eigen-gesprekken.server.ts'
import { AntwoordKiezen } from './antwoord-kiezen.tsx'

type Props = { kant: Kant; gesprekken: Data['gesprekken']; open: boolean }

/** The talks of one side, with what that side thinks of them. */
export function EigenGesprekken({ kant, gesprekken, open }: Props) {
  const vraag = kant === 'werkgever' ? 'Wilt u verder praten' : 'Wil je verder praten'
  const tabel = (
    <DataTable
      bijschrift="Gesprekken per ronde"
      bijschriftVerborgen
      rijen={gesprekken}
      rijSleutel={({ id }) => id}
      kolommen={[
        { kop: 'Ronde', rijkop: true, cel: ({ wanneer }) => wanneer },
        { kop: 'Tafel', cel: ({ tafel }) => tafel },
        { kop: 'Met', cel: ({ met }) => met },
        { kop: 'Over', cel: ({ werk }) => werk ?? 'Werk bij deze werkgever' },
        ...(open
          ? [
              {
                kop: 'Antwoord',
                cel: ({ id, met, antwoord, isWederzijds }: Data['gesprekken'][number]) =>
                  isWederzijds ? (
                    'Beiden ja. Het WSP neemt contact op.'
                  ) : (
                    <AntwoordKiezen
                      kant={kant}
                      gesprekId={id}
                      label={`${vraag} met ${met}?`}
                      antwoord={antwoord}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  )
  if (!open) return tabel
  return (
    <Form method="post">
      {tabel}
      <Button>Antwoorden opslaan</Button>
    </Form>
  )
}
