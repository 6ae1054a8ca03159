import { ActionError } from '../../core/model/errors.js'
import type { Instance } from '../../core/model/observation.js'
import type { RunContext } from '../run-context.js'

/**
 * Returns the instance; reads it once.
 *
 * @throws ActionError like `identify`
 */
export type Identify = () => Promise<Instance>

/** Reads the instance on the first call; after a failure the next call tries again. */
export function identifyOnce(context: RunContext): Identify {
  let known: Instance | null = null
  return async () => {
    known ??= await identify(context)
    return known
  }
}

/**
 * Reads the instance and checks that this workflow may use it.
 *
 * @throws ActionError no-credentials, instance-not-found, access-denied; invalid-input for an account that is not
 * allowed
 */
async function identify({ connect, inputs, log }: RunContext): Promise<Instance> {
  const { reader } = await connect()
  const instance = await reader.instance()
  log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`)
  const { allowedAccountIds } = inputs
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account)) return instance
  throw new ActionError(
    'invalid-input',
    'account-not-allowed',
    `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`,
  )
}
