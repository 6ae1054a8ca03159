import type { PublishContext } from '../../src/app/publish/context.js'
import type { Content } from '../../src/core/model/definition.js'
import type { Snapshot } from '../../src/core/model/observation.js'
import type { ConnectWriter, Qualifier } from '../../src/ports/connect.js'
import { aSnapshot } from './builders.js'
import { clockFromZero } from './view-store.js'

/** A version as a service has it that may not list it, or not return its content. */
export interface StoredVersion {
  readonly version: number
  readonly description: string
  /** Null: describe does not return it. */
  readonly content: Content | null
  /** Default: listed. */
  readonly isListed?: boolean
}

export interface VersionStore {
  readonly live: Content
  readonly versions: StoredVersion[]
  /** What was described so far. */
  readonly reads: Qualifier[]
}

export function versionStore(live: Content, versions: readonly StoredVersion[]): VersionStore {
  return { live, versions: [...versions], reads: [] }
}

/** What a single step of a publish works with: the versions of one resource, and a clock that nobody waits for. */
export function storeContext(
  store: VersionStore,
  {
    writer = {},
    hardDeadlineMs = 600_000,
  }: { writer?: Partial<ConnectWriter>; hardDeadlineMs?: number } = {},
): PublishContext {
  const described = (qualifier: Qualifier): Snapshot | null => {
    const found = store.versions.find(({ version }) => version === qualifier)
    const content = qualifier === 'live' ? store.live : (found?.content ?? null)
    const { version = null, description: versionDescription = null } = found ?? {}
    return content && aSnapshot(content, { version, versionDescription })
  }
  const reader: Partial<PublishContext['reader']> = {
    describe: async (_kind, _id, qualifier) => {
      store.reads.push(qualifier)
      return described(qualifier)
    },
    versions: async () =>
      store.versions.filter(({ isListed = true }) => isListed).toSorted((a, b) => b.version - a.version),
  }
  return {
    ...{ clock: clockFromZero(), reader, writer, log: { info: () => {}, debug: () => {} } },
    deadline: { stopReason: () => null, hardDeadline: () => hardDeadlineMs },
  } as unknown as PublishContext
}
