import { ActionError } from '../../core/model/errors.js'
import type { Instance } from '../../core/model/observation.js'
import type { RunContext } from '../run-context.js'

/**
 * Returns the instance, which is read once, if this workflow may use it.
 *
 * @throws ActionError no-credentials, instance-not-found, access-denied; invalid-input for an account that is not
 * allowed
 */
export type Identify = () => Promise<Instance>

export interface Identification {
  /**
   * Begins to read the instance, so that its answer comes while the files are read. A failure is thrown where the
   * instance is needed; a run that turns out not to need it goes on without it, and reports nothing of it.
   */
  readonly readAhead: () => void
  readonly identify: Identify
}

export function createIdentification(context: RunContext): Identification {
  let answer: Promise<Instance> | null = null
  let accepted: Promise<Instance> | null = null
  const read = () => {
    answer ??= readInstance(context)
    return answer
  }
  return {
    readAhead: () => {
      read().catch(() => {})
    },
    identify: () => {
      accepted ??= read().then((instance) => accept(context, instance))
      return accepted
    },
  }
}

async function readInstance({ connect }: RunContext): Promise<Instance> {
  const { reader } = await connect()
  return reader.instance()
}

function accept({ inputs, log }: RunContext, instance: Instance): Instance {
  log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`)
  const { allowedAccountIds } = inputs
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account)) return instance
  throw new ActionError(
    'invalid-input',
    'account-not-allowed',
    `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`,
  )
}
