import type { Key, Kind } from '../core/model/definition.js'

/**
 * Runs `work` over all items, at most `limit` at a time, and returns the results in the items' order. The adapter's
 * token buckets limit the rate of calls; `limit` only bounds memory. After a failure no further item is started.
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

/** An item of work that depends on others. */
interface Dependent {
  readonly key: Key
  readonly definition: { readonly kind: Kind }
  /** Keys of items that come earlier in the list. */
  readonly after: readonly Key[]
}

/**
 * Runs `work` over all items, each after the items that it depends on, and at most `limit` of each kind at a time. An
 * item that waits for another one does not count towards the limit. `work` must not reject.
 */
export async function inOrder<T extends Dependent>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const done = new Map<Key, Promise<void>>()
  const places = new Map<Kind, ReturnType<typeof createPlaces>>()
  const placesOf = (kind: Kind) => {
    const found = places.get(kind) ?? createPlaces(limit)
    places.set(kind, found)
    return found
  }
  for (const item of items) {
    const earlier = item.after.flatMap((key) => done.get(key) ?? [])
    const { run } = placesOf(item.definition.kind)
    done.set(
      item.key,
      earlier.length === 0 ? run(() => work(item)) : Promise.all(earlier).then(() => run(() => work(item))),
    )
  }
  await Promise.all(done.values())
}

/** A semaphore with `count` places; waiting work starts in order. */
function createPlaces(count: number) {
  let free = count
  const waiting: (() => void)[] = []
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free -= 1
    try {
      await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
  return { run }
}
