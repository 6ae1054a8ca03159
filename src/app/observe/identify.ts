import { ActionError } from '../../core/model/errors.js'
import type { Instance } from '../../core/model/observation.js'
import type { RunContext } from '../run-context.js'

/** Answers the instance, after it was asked for once. @throws ActionError as `identify` */
export type Identify = () => Promise<Instance>

/** Asks for the instance with the first call; a refusal is asked again. */
export function identifyOnce(context: RunContext): Identify {
  let known: Instance | null = null
  return async () => {
    known ??= await identify(context)
    return known
  }
}

/**
 * The instance, and the certainty that it is one that this workflow may touch.
 * @throws ActionError no-credentials, instance-not-found, access-denied; invalid-input for an account that is not allowed
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
