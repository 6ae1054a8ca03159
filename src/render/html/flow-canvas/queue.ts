/** Numbers ordered by rank, the lowest first: a binary heap. */
export interface Queue {
  add(item: number, rank: number): void
  /** Null: it is empty. */
  take(): number | null
}

export function createQueue(): Queue {
  const heap: { readonly item: number; readonly rank: number }[] = []
  const rankAt = (index: number) => heap[index]?.rank ?? Number.POSITIVE_INFINITY
  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]]
    if (one && other) [heap[a], heap[b]] = [other, one]
  }
  return {
    add: (item, rank) => {
      let at = heap.push({ item, rank }) - 1
      for (let above = (at - 1) >> 1; at > 0 && rankAt(at) < rankAt(above); above = (at - 1) >> 1) {
        swap(at, above)
        at = above
      }
    },
    take: () => {
      const [first] = heap
      const last = heap.pop()
      if (first === undefined || last === undefined) return null
      if (heap.length > 0) heap[0] = last
      let at = 0
      for (;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const lower = rankAt(right) < rankAt(left) ? right : left
        if (rankAt(lower) >= rankAt(at)) return first.item
        swap(at, lower)
        at = lower
      }
    },
  }
}
