import type { Content, Definition, Kind, Tags } from '../core/model/definition.js'
import type {
  Instance,
  ListedResource,
  ModuleAlias,
  Snapshot,
  VersionRow,
} from '../core/model/observation.js'
import type { ListedKind, NamedResource } from '../core/model/reference.js'

/** `live` is `$LATEST`, `draft` is `$SAVED`, a number is that version. */
export type Qualifier = 'live' | 'draft' | number

/** Everything that a plan may do with Amazon Connect. */
export interface ConnectReader {
  /** @throws ActionError instance-not-found, access-denied */
  instance(): Promise<Instance>
  /** All resources of a kind over all pages, AWS-managed ones too, archived ones where the service lists them. */
  list(kind: Kind): Promise<readonly ListedResource[]>
  /** The archived resources of a kind, over all pages; none of a kind that has no such state. */
  listArchived(kind: Kind): Promise<readonly ListedResource[]>
  /**
   * Published records with content, as far as the service's index fills them; null: no permission to search.
   *
   * @param keep what is kept of a record, asked for as each page comes: all contents at once may be very large
   */
  search(kind: Kind, keep: (record: Snapshot) => Snapshot): Promise<readonly Snapshot[] | null>
  /** Null: the service does not have, or does not tell, that state of the resource. */
  describe(kind: Kind, id: string, qualifier: Qualifier): Promise<Snapshot | null>
  tags(arn: string): Promise<Tags>
  /** All versions, high to low, over all pages. */
  versions(kind: Kind, id: string): Promise<readonly VersionRow[]>
  /** All aliases, over all pages; none of a kind that has no aliases. A list lags: it may show where an alias was before. */
  aliases(kind: Kind, id: string): Promise<readonly ModuleAlias[]>
  /**
   * All resources of a kind that definitions refer to, over all pages: queues of agents are left out.
   * @throws ActionError access-denied, with the permission that the role lacks
   */
  listNamed(kind: ListedKind): Promise<readonly NamedResource[]>
  /** One alias of a module. Null: there is none of that id, or the service does not show it yet. */
  describeAlias(moduleId: string, aliasId: string): Promise<ModuleAlias | null>
}

/** Decides whether calls may still be sent: they may have waited long for their quota. */
export interface CallGuard {
  /** Called while a call waits, and before it is sent. What it throws leaves the call unsent. */
  readonly assertActive: () => void
  /** Called when a write is about to be sent. */
  readonly onSend: () => void
}

/** What the publisher of one definition works with. */
export interface PublishAccess {
  /** Reads while the guard lets it. */
  readonly reader: ConnectReader
  readonly writer: ConnectWriter
}

/**
 * Makes the privilege to change production, for one definition. Where calls wait for their quota, the definition that
 * got its access first goes first, and one whose content is live without a version goes ahead of all others.
 */
export type MakeWriter = (guard: CallGuard) => PublishAccess

/** Two states of one resource, read at the same moment. */
export interface DraftAndLive {
  readonly draft: Snapshot | null
  readonly live: Snapshot | null
}

/** The privilege to change production. Exists only in a run that publishes. */
export interface ConnectWriter {
  /** Creates and publishes. `snapshot` where the answer carries content (views). */
  create(
    definition: Definition,
    clientToken: string,
  ): Promise<{ id: string; arn: string; snapshot: Snapshot | null }>
  /**
   * Replaces what is live. Returns what the service stored where its answer has it (views), else null (modules). An
   * update has no precondition, so draft and live content are read directly before it is sent, and given to `precheck`;
   * what that throws leaves the update unsent.
   * @throws UnknownOutcomeError when it is not known whether it took effect
   */
  update(
    id: string,
    content: Content,
    precheck: (current: DraftAndLive) => Promise<void>,
  ): Promise<Snapshot | null>
  setDescription(kind: Kind, id: string, description: string): Promise<void>
  addTags(arn: string, tags: Tags): Promise<void>
  /**
   * Freezes what is live, if its checksum is still `checksum`, as a new version.
   * @throws ActionError conflict when the checksum moved
   * @throws UnknownOutcomeError when it is not known whether the version was created (modules only)
   */
  createVersion(
    kind: Kind,
    id: string,
    version: { readonly description: string; readonly checksum: string | null },
  ): Promise<{ version: number; snapshot: Snapshot | null }>
  /**
   * Creates an alias of a module on a version; answers its id. No second one of that name can be made.
   * @throws ActionError conflict (`duplicate-resource`) where the module has an alias of that name
   * @throws UnknownOutcomeError when it is not known whether it was created
   */
  createAlias(moduleId: string, name: string, version: number): Promise<string>
  /**
   * Puts an alias of a module on another version. The call has no precondition, so the alias is read directly before it is
   * sent, and given to `precheck`; what that throws leaves the alias where it is. Its answer says nothing.
   * @throws UnknownOutcomeError when it is not known whether it took effect
   */
  moveAlias(
    moduleId: string,
    aliasId: string,
    version: number,
    precheck: (current: ModuleAlias | null) => Promise<void>,
  ): Promise<void>
}

/** A write may or may not have happened: read back before doing anything else. */
export class UnknownOutcomeError extends Error {
  /** What came instead of an answer, as words for a reader. */
  readonly reason: string

  constructor(operation: string, reason: string, options: { cause: unknown }) {
    super(`${operation}: it is not known whether it took effect (${reason})`, options)
    this.name = 'UnknownOutcomeError'
    this.reason = reason
  }
}
