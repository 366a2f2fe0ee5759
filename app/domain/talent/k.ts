/**
 * How many listed people must share what a card says (product.md, "Rules that are never bent"). Not a setting: the
 * candidates were told this number.
 */
export const K = 5
