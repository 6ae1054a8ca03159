import { createHash } from 'node:crypto'
import { refuse } from '../model/errors.js'
import type { Pages } from '../model/inputs.js'
import type { World } from '../state/world.js'

/** A summary, or an ARN in a list of ARNs. */
type Row = object | string

/** One page: a token represents the rest of the list at the time of its first page. */
const cut = (world: World, scope: string, rows: readonly Row[], size: number) => {
  if (rows.length <= size) return { rows, token: undefined }
  const rest = rows.slice(size)
  const token = createHash('sha256').update(`${scope} ${world.pages.size}`).digest('base64url')
  world.pages.set(token, { scope, rest })
  return { rows: rows.slice(0, size), token }
}

const resume = (world: World, scope: string, token: string): readonly Row[] => {
  const page = world.pages.get(token)
  if (page?.scope !== scope) throw refuse('InvalidRequestException', 'InvalidToken')
  return page.rest
}

/**
 * Returns the page of a list for `NextToken`, else its first. `scope` identifies the list of a token: one of another
 * list is refused.
 *
 * @throws ServiceError InvalidRequestException `InvalidToken`
 */
export const page = (
  world: World,
  scope: string,
  member: string,
  { MaxResults, NextToken }: Pages,
  list: () => readonly Row[],
): Record<string, unknown> => {
  const all = NextToken === undefined ? list() : resume(world, scope, NextToken)
  const empty = NextToken === undefined && world.switches.emptyFirstPage && all.length > 0
  const size = Math.min(MaxResults ?? Number.POSITIVE_INFINITY, world.switches.pageSize)
  const { rows, token } = cut(world, scope, all, empty ? 0 : size)
  return { [member]: rows, ...(token && { NextToken: token }) }
}
