import type { Kind } from '../core/model/definition.js'
import type { Snapshot } from '../core/model/observation.js'
import type { ConnectReader } from '../ports/connect.js'

/** More versions than anybody creates while a list lags; a service that answers any number must not be asked for ever. */
const most = 20

/**
 * Lists of versions lag, but numbers rise by one: the versions that follow `highest`, the highest that is known of, low
 * to high, as far as the service tells them by their number.
 *
 * @param newest a number that is known to exist: a number below it that the service does not tell was deleted
 */
export async function* unlisted(
  reader: ConnectReader,
  kind: Kind,
  id: string,
  highest: number,
  newest = 0,
): AsyncGenerator<{ readonly version: number; readonly snapshot: Snapshot }> {
  for (let version = highest + 1; version <= highest + most; version += 1) {
    const snapshot = await reader.describe(kind, id, version)
    if (snapshot) yield { version, snapshot }
    else if (version >= newest) return
  }
}
