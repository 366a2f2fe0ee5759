import type { Bericht } from '#app/mail/message.ts'

/** What a handler gets: the audit row that caused the mail. */
export type MailGebeurtenis = { id: bigint; onderwerpId: string; gegevens: unknown }
export type Verzending = { aan: string; bericht: Bericht }
/** Reads what the mail needs, now. Answers nothing when the reason for the mail is gone. */
export type MailHandler = (gebeurtenis: MailGebeurtenis) => Promise<Verzending[]>
