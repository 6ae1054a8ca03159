import type { Kind } from '../core/model/definition.js'
import type { Snapshot } from '../core/model/observation.js'
import type { ConnectReader } from '../ports/connect.js'

/**
 * Maximum number of versions to read: more than anybody creates while a list lags. It stops the loop if a service
 * returns any number.
 */
const most = 20

/**
 * Reads the versions above `highest`, the highest known one, low to high, as far as the service returns them by number.
 * Lists of versions lag, but numbers rise by one.
 *
 * @param newest a number that is known to exist: a lower number that the service does not return was deleted
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
