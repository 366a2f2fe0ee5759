import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { data } from 'react-router'
import type { z } from 'zod'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { cleanForm, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { meldingOf, statusOf } from '#app/http/respond.server.ts'
import { dropFile, receiveFile, type Ontvangen } from '#app/platform/bestand/bestanden.server.ts'
import type { Result } from '#app/platform/result.ts'
import { MAX_BESTAND_BYTES } from '#app/platform/upload-grenzen.ts'

export type Upload = { form: FormData; bestand: (Ontvangen & { naam: string }) | null; fout: string | null }

const ONLEESBAAR = 'Dit formulier kunnen wij niet lezen'

/**
 * A form with one file in the field `veld`, read as a stream: the file goes to the disk while it comes in, and what is above
 * `maxBytes` is thrown away while it comes in. The name of the file stands in the form in its place, so that the schema sees
 * whether there is one. `fout` says what is wrong with it, for beside the field; there is no file then. The caller keeps or
 * drops the file. A body that is no form is the sender's mistake: 415 or 400.
 */
async function receiveUpload(
  request: Request,
  { veld, maxBytes, teGroot }: { veld: string; maxBytes: number; teGroot: string },
): Promise<Upload> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data/i.test(type) || !request.body) {
    const form = await readForm(request)
    form.delete(veld)
    return { form, bestand: null, fout: null }
  }
  const velden: [string, string][] = []
  const ontvangst: Promise<{ naam: string; ontvangen: Ontvangen | null }>[] = []
  try {
    await readParts(request.body as ReadableStream, type, {
      onField: (naam, waarde) => velden.push([naam, waarde]),
      onFile: (naam, stream, bestandsnaam) => {
        // A browser sends a file without a name when none was chosen.
        if (naam !== veld || !bestandsnaam) return void stream.resume()
        ontvangst.push(receiveFile(stream, maxBytes).then((ontvangen) => ({ naam: bestandsnaam, ontvangen })))
      },
    })
  } catch {
    await dropAll(ontvangst)
    throw data(null, { status: 400, statusText: ONLEESBAAR })
  }
  const form = cleanForm(velden)
  form.delete(veld)
  const [eerste, ...rest] = await Promise.all(ontvangst)
  if (!eerste) return { form, bestand: null, fout: null }
  form.set(veld, eerste.naam)
  const fout = wrongWith(eerste, rest.length, teGroot)
  if (fout !== null) {
    await dropAll(ontvangst)
    return { form, bestand: null, fout }
  }
  return { form, bestand: eerste.ontvangen && { ...eerste.ontvangen, naam: eerste.naam }, fout: null }
}

/**
 * Answers a form with one file in the field `bestand`: on to `terug` with the message once `save` kept it, or the form again with
 * what is wrong beside the field. The file of a form in which something else is wrong is dropped.
 */
export async function answerUpload<S extends z.ZodType>(
  request: Request,
  schema: S,
  {
    teGroot,
    terug,
    gelukt,
    save,
  }: {
    teGroot: string
    terug: string
    gelukt: string
    save: (invoer: z.output<S>, bestand: NonNullable<Upload['bestand']>) => Promise<Result<unknown>>
  },
) {
  const ontvangen = await receiveUpload(request, { veld: 'bestand', maxBytes: MAX_BESTAND_BYTES, teGroot })
  const { bestand, fout } = ontvangen
  const form = parseForm(ontvangen.form, schema)
  if (fout !== null)
    return invalidForm({ resultaat: form.submission.reply({ fieldErrors: { bestand: [fout] } }) })
  if (!form.ok || !bestand) {
    await dropUpload(bestand)
    return invalidForm({ resultaat: form.submission.reply() })
  }
  const result = await save(form.data, bestand)
  if (result.ok) return redirectWithMelding(terug, gelukt)
  return data(
    { resultaat: form.submission.reply({ fieldErrors: { bestand: [meldingOf(result)] } }) },
    { status: statusOf(result) },
  )
}

async function dropUpload(bestand: Upload['bestand']): Promise<void> {
  if (bestand) await dropFile(bestand.id)
}

function wrongWith(
  { ontvangen }: { ontvangen: Ontvangen | null },
  meer: number,
  teGroot: string,
): string | null {
  if (meer > 0) return 'U koos meer dan één bestand. Kies er een tegelijk.'
  if (!ontvangen) return teGroot
  return ontvangen.grootte === 0 ? 'Dit bestand is leeg. Kies een ander bestand.' : null
}

async function dropAll(ontvangst: Promise<{ ontvangen: Ontvangen | null }>[]): Promise<void> {
  for (const uitkomst of await Promise.allSettled(ontvangst)) {
    if (uitkomst.status === 'fulfilled' && uitkomst.value.ontvangen)
      await dropFile(uitkomst.value.ontvangen.id)
  }
}

type Handlers = {
  onField: (naam: string, waarde: string) => void
  onFile: (naam: string, stream: Readable, bestandsnaam: string) => void
}

function readParts(body: ReadableStream, type: string, { onField, onFile }: Handlers): Promise<void> {
  return new Promise((resolve, reject) => {
    const lezer = new Busboy({
      headers: { 'content-type': type },
      limits: { fields: 50, fieldSize: 200_000, files: 10, parts: 60, headerPairs: 20 },
    })
    const bron = Readable.fromWeb(body)
    const stop = (error: unknown) => {
      bron.unpipe(lezer)
      bron.destroy()
      reject(error instanceof Error ? error : new Error('the form ended before its time'))
    }
    lezer.on('field', onField)
    lezer.on('file', (naam, stream, bestandsnaam) => {
      // Without this a body that breaks off would be an error that nobody hears.
      stream.on('error', () => {})
      onFile(naam, stream, bestandsnaam)
    })
    lezer.once('finish', resolve)
    lezer.once('error', stop)
    bron.once('error', stop)
    bron.pipe(lezer)
  })
}
