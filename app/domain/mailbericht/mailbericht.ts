/** Months that a mail is kept: in which an answer to it can still come. A mail is about people, so no longer. */
export const MAIL_BEWAAR_MAANDEN = 6
