import { ActionError } from '../model/errors.js'
import { listSome } from '../text/list-some.js'

/**
 * Failures by the definition's key, in order. If the role lacks one permission for several definitions, all of them get
 * the same failure, which names them.
 */
export function mergeDenials<K extends string>(
  failures: ReadonlyMap<K, ActionError>,
): ReadonlyMap<K, ActionError> {
  const merged = new Map(failures)
  for (const [permission, keys] of keysByPermission(failures)) {
    const first = failures.get(keys[0] as K)
    if (!first || keys.length === 1) continue
    const failure = denialOf(permission, keys, first)
    for (const key of keys) merged.set(key, failure)
  }
  return merged
}

function keysByPermission<K extends string>(
  failures: ReadonlyMap<K, ActionError>,
): ReadonlyMap<string, readonly K[]> {
  const byPermission = new Map<string, K[]>()
  for (const [key, { permission }] of failures)
    if (permission !== null) byPermission.set(permission, [...(byPermission.get(permission) ?? []), key])
  return byPermission
}

function denialOf(permission: string, keys: readonly string[], first: ActionError): ActionError {
  const message = `The role lacks ${permission} for ${keys.length} definitions: ${listSome(keys)}. The first refusal: ${first.message}`
  return new ActionError(first.reason, first.code, message, { cause: first, permission })
}
