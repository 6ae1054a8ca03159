import type { ServiceError } from '../model/errors.js'
import type { AnyResource } from '../state/types.js'
import type { World } from '../state/world.js'

interface OnceRequest<R> {
  readonly operation: string
  readonly token: string | undefined
  /** The whole request without its token: a repeat must be equal. */
  readonly request: object
  readonly existing: (id: string) => R | undefined
  readonly otherRequest: () => ServiceError
  readonly create: () => R
}

/**
 * A repeat with the same client token returns the first result, and creates nothing. If that was deleted since, a
 * switch decides whether it is returned nevertheless, or created again.
 *
 * @throws ServiceError `otherRequest` if another request used the token before
 */
export const createOnce = <R extends AnyResource>(world: World, once: OnceRequest<R>): R => {
  const key = `${once.operation} ${once.token}`
  const request = JSON.stringify({ ...once.request, ClientToken: undefined })
  const before = once.token ? world.state.clientTokens.get(key) : undefined
  const deleted = world.switches.tokenAnswersDeleted ? (before?.created as R | undefined) : undefined
  const existing = before && (once.existing(before.created.id) ?? deleted)
  if (existing && before.request !== request) throw once.otherRequest()
  if (existing) return existing
  const created = once.create()
  if (once.token) world.state.clientTokens.set(key, { request, created })
  return created
}
