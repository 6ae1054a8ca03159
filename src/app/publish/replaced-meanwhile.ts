import type { Key } from '../../core/model/definition.js'
import type { Warning } from '../../core/model/report.js'

/** What this run published was done; what somebody published over it is a warning. */
export function replacedWarning(key: Key, version: number | null): Warning {
  return {
    code: 'replaced-meanwhile',
    message: `${key}: this run made version ${version}, and then somebody published other content: what is live is not this definition. Look at it in the console.`,
  }
}
