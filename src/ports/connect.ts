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

/** The reads of Amazon Connect: everything that a plan may do with it. */
export interface ConnectReader {
  /** @throws ActionError instance-not-found, access-denied */
  instance(): Promise<Instance>
  /**
   * All resources of a kind over all pages, including AWS-managed ones, and archived ones if the service lists them.
   */
  list(kind: Kind): Promise<readonly ListedResource[]>
  /** The archived resources of a kind, over all pages; empty for a kind without that state. */
  listArchived(kind: Kind): Promise<readonly ListedResource[]>
  /**
   * Published records with content, as far as the service's index has them; null: no permission to search.
   *
   * @param keep reduces each record as its page arrives: all contents at once may be very large
   */
  search(kind: Kind, keep: (record: Snapshot) => Snapshot): Promise<readonly Snapshot[] | null>
  /** Null: the service does not have that state of the resource, or does not return it. */
  describe(kind: Kind, id: string, qualifier: Qualifier): Promise<Snapshot | null>
  tags(arn: string): Promise<Tags>
  /** All versions, high to low, over all pages. */
  versions(kind: Kind, id: string): Promise<readonly VersionRow[]>
  /**
   * All aliases, over all pages; empty for a kind without aliases. A list lags: it may show an alias's earlier version.
   */
  aliases(kind: Kind, id: string): Promise<readonly ModuleAlias[]>
  /**
   * All resources of a kind that definitions refer to, over all pages, without agents' queues.
   *
   * @throws ActionError access-denied, with the permission that the role lacks
   */
  listNamed(kind: ListedKind): Promise<readonly NamedResource[]>
  /** One alias of a module. Null: there is none with that id, or the service does not show it yet. */
  describeAlias(moduleId: string, aliasId: string): Promise<ModuleAlias | null>
}

/** Decides whether calls may still be sent: they may have waited long for their quota. */
export interface CallGuard {
  /** Called while a call waits, and before it is sent. If it throws, the call is not sent. */
  readonly assertActive: () => void
  /** Called when a write is about to be sent. */
  readonly onSend: () => void
}

/** Reader and writer for publishing one definition. */
export interface PublishAccess {
  /** Reads as long as the guard allows it. */
  readonly reader: ConnectReader
  readonly writer: ConnectWriter
}

/**
 * Makes the writer of one definition. If calls wait for their quota, the definition that got its access first goes
 * first, and one whose content is live without a version precedes all others.
 */
export type MakeWriter = (guard: CallGuard) => PublishAccess

/** Two states of one resource, read at the same time. */
export interface DraftAndLive {
  readonly draft: Snapshot | null
  readonly live: Snapshot | null
}

/** The writes to Amazon Connect. Only a run that publishes has one. */
export interface ConnectWriter {
  /** Creates and publishes. `snapshot`: the content, if the answer has it (views). */
  create(
    definition: Definition,
    clientToken: string,
  ): Promise<{ id: string; arn: string; snapshot: Snapshot | null }>
  /**
   * Replaces the live content. Returns the stored content if the answer has it (views), else null (modules). An update
   * has no precondition, so draft and live content are read directly before it and given to `precheck`; if that throws,
   * the update is not sent.
   *
   * @throws UnknownOutcomeError if it is not known whether it took effect
   */
  update(
    id: string,
    content: Content,
    precheck: (current: DraftAndLive) => Promise<void>,
  ): Promise<Snapshot | null>
  setDescription(kind: Kind, id: string, description: string): Promise<void>
  addTags(arn: string, tags: Tags): Promise<void>
  /**
   * Makes a new version of the live content, if its checksum is still `checksum`.
   *
   * @throws ActionError conflict if the checksum changed
   * @throws UnknownOutcomeError if it is not known whether the version was created (modules only)
   */
  createVersion(
    kind: Kind,
    id: string,
    version: { readonly description: string; readonly checksum: string | null },
  ): Promise<{ version: number; snapshot: Snapshot | null }>
  /**
   * Creates an alias of a module on a version; returns its id. A second alias with the name is refused.
   *
   * @throws ActionError conflict (`duplicate-resource`) if the module has an alias with that name
   * @throws UnknownOutcomeError if it is not known whether it was created
   */
  createAlias(moduleId: string, name: string, version: number): Promise<string>
  /**
   * Puts an alias of a module on another version. The call has no precondition, so the alias is read directly before it
   * and given to `precheck`; if that throws, the alias stays. The answer has no content.
   *
   * @throws UnknownOutcomeError if it is not known whether it took effect
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
  /** The result in place of an answer, in words for a reader. */
  readonly reason: string

  constructor(operation: string, reason: string, options: { cause: unknown }) {
    super(`${operation}: it is not known whether it took effect (${reason})`, options)
    this.name = 'UnknownOutcomeError'
    this.reason = reason
  }
}
