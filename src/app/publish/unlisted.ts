import type { Kind, Snapshot } from '../../core/types.js'
import type { ConnectReader } from '../../ports/connect.js'

/**
 * Lists of versions lag, but numbers rise by one: the versions that follow `highest`, the highest that is known of, low
 * to high, as far as the service tells them by their number.
 */
export async function* unlisted(
  reader: ConnectReader,
  kind: Kind,
  id: string,
  highest: number,
): AsyncGenerator<{ readonly version: number; readonly snapshot: Snapshot }> {
  for (let version = highest + 1; ; version += 1) {
    const snapshot = await reader.describe(kind, id, version)
    if (!snapshot) return
    yield { version, snapshot }
  }
}
