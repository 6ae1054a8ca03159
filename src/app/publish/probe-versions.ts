import type { Kind } from '../../core/model/definition.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { ConnectReader } from '../../ports/connect.js'

/** More versions than anybody creates while a list lags; a service that answers any number must not be asked for ever. */
const maxProbes = 20

/**
 * Lists of versions lag, but numbers rise by one: the versions that follow `highest`, the highest that is known of, low
 * to high, as far as the service tells them by their number.
 */
export async function* probeVersions(
  reader: ConnectReader,
  kind: Kind,
  id: string,
  highest: number,
): AsyncGenerator<{ readonly version: number; readonly snapshot: Snapshot }> {
  for (let version = highest + 1; version <= highest + maxProbes; version += 1) {
    const snapshot = await reader.describe(kind, id, version)
    if (!snapshot) return
    yield { version, snapshot }
  }
}
