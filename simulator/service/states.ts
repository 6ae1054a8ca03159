import { notFound } from '../model/errors.js'
import type { Qualifier } from '../state/refs.js'
import type { Alias, Version } from '../state/types.js'

interface Stateful<C> {
  readonly live: C | null
  readonly draft: C | null
  readonly versions: readonly Version<C>[]
  readonly aliases?: ReadonlyMap<string, Alias>
}

/** One state of a resource, for an answer. */
export interface ResourceState<C> {
  readonly content: C
  readonly saved: boolean
  readonly version: Version<C> | null
}

const latest = <C>({ live: content }: Stateful<C>): ResourceState<C> => {
  if (!content) throw notFound('The resource has no published content')
  return { content, saved: false, version: null }
}

const saved = <C>(resource: Stateful<C>, absent: 'live' | 'not-found'): ResourceState<C> => {
  const content = resource.draft ?? (absent === 'live' ? resource.live : null)
  if (!content) throw notFound('The resource has no saved content')
  return { content, saved: true, version: null }
}

/** @throws ServiceError ResourceNotFoundException */
export const findVersion = <C>(resource: Stateful<C>, number: number): Version<C> => {
  const version = resource.versions.find((each) => each.number === number)
  if (!version) throw notFound(`Version ${number} was not found`)
  return version
}

/**
 * The state of a qualifier.
 *
 * @throws ServiceError ResourceNotFoundException if there is none
 */
export const stateOf = <C>(
  resource: Stateful<C>,
  qualifier: Qualifier,
  absent: 'live' | 'not-found',
): ResourceState<C> => {
  if (qualifier === '$LATEST') return latest(resource)
  if (qualifier === '$SAVED') return saved(resource, absent)
  const number = typeof qualifier === 'number' ? qualifier : resource.aliases?.get(qualifier.alias)?.version
  const version = findVersion(resource, number ?? 0)
  return { content: version.content, saved: false, version }
}
