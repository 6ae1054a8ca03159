/** A function that computes its result once for each object. */
export interface Cached<Key extends object, Value> {
  (key: Key): Value
  /** The result that was computed before; undefined: none. */
  known(key: Key): Value | undefined
}

/** Caches a function's result for each object, null and undefined included, as long as the object lives. */
export function onceForEach<Key extends object, Value>(compute: (key: Key) => Value): Cached<Key, Value> {
  const results = new WeakMap<Key, Value>()
  const cached = (key: Key): Value => {
    if (!results.has(key)) results.set(key, compute(key))
    return results.get(key) as Value
  }
  cached.known = (key: Key) => results.get(key)
  return cached
}
