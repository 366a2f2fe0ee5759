import type { Bericht } from '#app/mail/message.ts'
import type { Kalenderitem } from '#app/platform/kalender.server.ts'

/** What a handler gets: the audit row that caused the mail. */
export type MailGebeurtenis = { id: bigint; onderwerpId: string; gegevens: unknown }
/** `afspraak` goes with it as a calendar file, which a mail program offers to keep, to change or to strike out. */
export type Verzending = { aan: string; bericht: Bericht; afspraak?: Kalenderitem | undefined }
/** Reads what the mail needs, now. Answers nothing when the reason for the mail is gone. */
export type MailHandler = (gebeurtenis: MailGebeurtenis) => Promise<Verzending[]>
