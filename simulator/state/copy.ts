import type { AnyResource } from './types.js'

/** A copy of the resource. Contents and versions are shared, because they never change. */
export const copyOf = <R extends AnyResource>(resource: R): R => ({
  ...resource,
  tags: { ...resource.tags },
  versions: [...resource.versions],
})
