/** How long the first agreement runs, in months, when nobody chooses otherwise: guidance is granted by half years. */
export const EERSTE_TERMIJN_MAANDEN = 6

/** Guidance is meant to end: three years is the normal longest for a jobcoach (UWV). */
export const LANGSTE_MAANDEN = 36

/** So many days after the start the plan stands on paper. */
export const PLAN_BINNEN_DAGEN = 14
