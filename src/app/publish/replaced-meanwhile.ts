import type { Key } from '../../core/model/definition.js'
import type { Warning } from '../../core/model/report.js'

/** The warning if somebody published over the version that this run made: the publish itself succeeded. */
export function replacedWarning(key: Key, version: number | null): Warning {
  return {
    code: 'replaced-meanwhile',
    message: `${key}: this run made version ${version}, and then somebody published other content: what is live is not this definition. Look at it in the console.`,
  }
}
