import { ActionError } from '../../core/model/errors.js'
import { explain } from './errors.js'
import { readFault } from './fault.js'
import type { OperationName } from './operations.js'
import type { Session } from './session.js'

export interface ResourceCall<T> {
  /** Names the resource in errors. */
  readonly resource: string
  readonly send: () => Promise<T>
}

/**
 * Sends several calls of one operation at the same moment. If one of them has to be repeated, all are, so that the
 * answers belong together. A call that the service refused has its error in its place. `spare` tokens are taken beside.
 * @throws ActionError when there was no answer in time; UnknownOutcomeError as `Session.call` does
 */
export function callInParallel<T>(
  session: Session,
  operation: OperationName,
  calls: readonly ResourceCall<T>[],
  spare = 0,
): Promise<readonly (T | ActionError)[]> {
  const sendOrRefusal = ({ resource, send }: ResourceCall<T>) =>
    send().catch((cause: unknown) => refusalOf(operation, resource, cause))
  const resources = calls.map(({ resource }) => resource).join(', ')
  return session.call(operation, resources, () => settleAll(calls.map(sendOrRefusal)), {
    tokens: calls.length,
    spare,
  })
}

function refusalOf(operation: OperationName, resource: string, cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause
  const fault = readFault(cause)
  if (fault.effect !== 'refused') throw cause
  return explain(operation, resource, fault, cause)
}

/** Like `Promise.all`, but leaves no call under way when one has failed. */
async function settleAll<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(promises)
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}
