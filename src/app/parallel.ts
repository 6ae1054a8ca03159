import type { Kind } from '../core/model/definition.js'

/**
 * Runs `work` over all items, at most `limit` at a time, and answers in the items' order. The service's rate is kept
 * by the adapter's token buckets; the limit only bounds what is in memory at once. After a failure nothing more is begun.
 */
export async function parallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  let failed = false
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failed) return
      results[index] = await work(item).catch((cause: unknown) => {
        failed = true
        throw cause
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}

/**
 * The same for each kind of definition beside the others: each has operations, and so quotas, of its own, and must not
 * wait for another's. Answers in no order.
 */
export async function parallelByKind<T, R>(
  items: readonly T[],
  kindOf: (item: T) => Kind,
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const kinds = [...new Set(items.map(kindOf))]
  const ofKind = (kind: Kind) => items.filter((item) => kindOf(item) === kind)
  return (await Promise.all(kinds.map((kind) => parallel(ofKind(kind), limit, work)))).flat()
}
