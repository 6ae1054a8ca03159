import { ActionError } from '../core/errors.js'
import type { Instance } from '../core/types.js'
import type { Job } from './job.js'
import type { StepResult } from './run-state.js'

/**
 * The instance, and the certainty that it is one that this workflow may touch.
 * @throws ActionError no-credentials, instance-not-found, access-denied; invalid-input for an account that is not allowed
 */
export async function identify({
  connect,
  inputs,
  log,
}: Job): Promise<StepResult<{ readonly instance: Instance }>> {
  const { reader } = await connect()
  const instance = await reader.instance()
  log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`)
  const { allowedAccountIds } = inputs
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account))
    return { facts: { instance } }
  throw new ActionError(
    'invalid-input',
    'account-not-allowed',
    `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`,
  )
}
