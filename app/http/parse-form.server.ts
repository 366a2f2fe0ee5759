import type { Submission, SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from 'react-router'
import { z } from 'zod'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { meldingOf, statusOf } from '#app/http/respond.server.ts'
import { versie } from '#app/platform/form-values.ts'
import type { Refused, Result } from '#app/platform/result.ts'

/** A form that sends along the version of the row alone. */
export const VersieSchema = z.object({ versie })

/** Reads a posted form. A body that is not a form is the sender's mistake: 415 or 400, never a 500. */
export async function readForm(request: Request): Promise<FormData> {
  return cleanForm(await readBody(request))
}

export type Upload = { naam: string; bytes: Uint8Array }

/**
 * A form with one file: the file apart, and in the form its name in its place, so that the schema sees whether there is one.
 * How large it may be is held by the web server (the whole form) and by who reads it.
 */
export async function readUpload(
  request: Request,
  veld: string,
): Promise<{ form: FormData; bestand: Upload | null }> {
  const body = await readBody(request)
  const form = cleanForm(body)
  form.delete(veld)
  const file = body.get(veld)
  // A browser sends a file without name and content when none was chosen.
  if (file === null || typeof file === 'string' || (file.name === '' && file.size === 0))
    return { form, bestand: null }
  form.set(veld, file.name || 'bestand')
  return { form, bestand: { naam: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
}

async function readBody(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) {
    throw data(null, { status: 415, statusText: 'Dit formulier kunnen wij niet lezen' })
  }
  try {
    return await request.formData()
  } catch {
    throw data(null, { status: 400, statusText: 'Dit formulier kunnen wij niet lezen' })
  }
}

/** The query of a GET form as a form, for a page that says beside each field what is wrong. */
export function readQueryForm(url: URL): FormData {
  return cleanForm(url.searchParams)
}

export function cleanForm(fields: Iterable<[string, FormDataEntryValue]>): FormData {
  const clean = new FormData()
  for (const [name, value] of fields) {
    // PostgreSQL has no NUL in a text, and browsers send line ends as CRLF.
    if (typeof value === 'string' && isFieldName(name))
      clean.append(name, value.replaceAll('\u0000', '').replaceAll('\r\n', '\n'))
  }
  return clean
}

/**
 * A name with dots and brackets becomes a structure, as deep and as long as it says: `a[99999999]` would fill the
 * memory. No form of ours has such a name.
 */
function isFieldName(name: string): boolean {
  return name.length <= 100 && !/\[\d{4,}|__proto__|prototype|constructor/.test(name)
}

export type ParsedForm<T> =
  | { ok: true; data: T; submission: Submission<T> }
  | { ok: false; resultaat: SubmissionResult; submission: Submission<T> }

/** Parses a form with the schema of its noun. On error `resultaat` holds the messages and what the user typed. */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S): ParsedForm<z.output<S>> {
  const submission = parseWithZod(form, { schema }) as Submission<z.output<S>>
  if (submission.status === 'success') return { ok: true, data: submission.value, submission }
  return { ok: false, resultaat: submission.reply(), submission }
}

/** Shows the page again with the messages beside the fields: 400, so that nothing is loaded anew. */
export function invalidForm(form: { resultaat: SubmissionResult }) {
  return data({ resultaat: form.resultaat }, { status: 400 })
}

/** Shows the page again with the refusal of a command on top, and everything the user typed. */
export function refusedForm<T>(form: { submission: Submission<T> }, refused: Refused) {
  const status = statusOf(refused)
  return data({ resultaat: form.submission.reply({ formErrors: [meldingOf(refused)] }) }, { status })
}

/**
 * Answers a form that stands on a page of its own: on to `terug` with the message, or the form again with the refusal.
 * Where somebody else was first ('conflict') there may be nothing left to ask here, so that message goes along to `terug`.
 */
export async function answerFormPage<T>(
  form: { submission: Submission<T> },
  result: Result<unknown>,
  { terug, gelukt }: { terug: string; gelukt: string },
) {
  if (result.ok) return redirectWithMelding(terug, gelukt)
  if (result.reden === 'conflict') return redirectWithMelding(terug, meldingOf(result), 'fout')
  return refusedForm(form, result)
}

/** Parses the query of a GET form; values that make no sense fall back to the schema's defaults. */
export function parseQuery<S extends z.ZodType>(url: URL, schema: S): z.output<S> {
  const raw: Record<string, string | string[]> = {}
  for (const key of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(key).map((value) => value.replaceAll('\u0000', ''))
    raw[key] = values.length > 1 ? values : (values[0] ?? '')
  }
  return schema.parse(raw)
}
