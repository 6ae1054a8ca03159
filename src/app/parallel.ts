/**
 * Runs `work` over all items, at most `width` at a time, and answers in the items' order. The service's rate is kept
 * by the adapter's token buckets; the width only bounds what is in memory at once.
 */
export async function parallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
