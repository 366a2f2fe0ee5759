/**
 * How long after the end of the guidance what was written about the person is kept, in months. Two years, because somebody who
 * loses work within that time often comes back to the same coach, who then knows what helps; after it nobody needs it any more.
 */
export const TRAJECT_BEWAAR_MAANDEN = 24
