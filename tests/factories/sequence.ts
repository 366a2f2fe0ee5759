let last = 0

/** 1, 2, 3, … within a test file, for what must be different in every row. */
export function nextNumber(): number {
  last += 1
  return last
}
