import type { AnyResource, Version } from '../state/types.js'

/** The resources that a list shows; a new one stays out of as many first pages as its lag says. */
export const listed = <R extends AnyResource>(resources: Iterable<R>): R[] => {
  const all = [...resources]
  const shown = all.filter((resource) => resource.lag.lists === 0)
  for (const { lag } of all) lag.lists = Math.max(0, lag.lists - 1)
  return shown
}

/** The same for the versions of one resource; ascending. */
export const listedVersions = <C>(versions: readonly Version<C>[]): Version<C>[] => {
  const shown = versions.filter((version) => version.hiddenFrom === 0)
  for (const version of versions) version.hiddenFrom = Math.max(0, version.hiddenFrom - 1)
  return shown
}
