/**
 * The longest increasing subsequence of `values`, as indexes in order. If the values are former places of parts, all
 * other parts count as moved: the fewest possible. Time n log n.
 */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  /** Index of the lowest value that ends a subsequence of each length. */
  const ends: number[] = []
  const before = new Map<number, number>()
  for (const [index, value] of values.entries()) {
    const length = lengthBelow(ends, values, value)
    const previous = ends[length - 1]
    if (previous !== undefined) before.set(index, previous)
    ends[length] = index
  }
  const run: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.push(at)
  return run.toReversed()
}

/** Length of the longest subsequence that ends below a value. */
function lengthBelow(ends: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(values[Number(ends[middle])]) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Pairs parts with equal keys, the first with the first, the second with the second. Null keys pair with nothing. */
export function pairByKey<Part>(
  left: readonly Part[],
  right: readonly Part[],
  keyOf: (part: Part) => string | null,
): readonly (readonly [left: Part, right: Part])[] {
  const waiting = new Map<string | null, Part[]>()
  for (const part of right.toReversed()) {
    const key = keyOf(part)
    const same = waiting.get(key)
    if (same !== undefined) same.push(part)
    else if (key !== null) waiting.set(key, [part])
  }
  return left.flatMap((part) => {
    const partner = waiting.get(keyOf(part))?.pop()
    return partner === undefined ? [] : [[part, partner] as const]
  })
}
