/** An item whose key an earlier item has. */
export interface Repeated<T> {
  readonly item: T
  readonly index: number
  readonly key: string
}

/** @param keyOf null or an empty text: the item is not compared */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly Repeated<T>[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const key = keyOf(item)
    if (key === null || key === '') return []
    if (seen.has(key)) return [{ item, index, key }]
    seen.add(key)
    return []
  })
}
