import { comparableContent, contentHash } from '../../src/core/hash/content-hash.js'
import type {
  Content,
  Definition,
  Hash,
  Json,
  ModuleContent,
  ViewContent,
} from '../../src/core/model/definition.js'
import type { ListedResource, Marker, Observation, Snapshot } from '../../src/core/model/observation.js'
import type {
  Action,
  AliasMove,
  BlockReason,
  Change,
  Decision,
  HoldReason,
  Metadata,
  SkipReason,
  Write,
} from '../../src/core/model/plan.js'
import {
  actionOf,
  aliasMoveOf,
  isSkipped,
  keepsLive,
  metadataOf,
  reasonOf,
} from '../../src/core/plan/decision.js'
import type { Outcome } from '../../src/core/plan/outcome.js'
import type { Policy } from '../../src/core/plan/policy.js'
import { markerText } from '../../src/core/plan/version-marker.js'

/** A view that shows a text: two texts are two contents. */
export function aView(text: string, overrides: Partial<ViewContent> = {}): ViewContent {
  const template = JSON.stringify({ Head: { Configuration: {} }, Body: [text] })
  return { kind: 'view', template, actions: ['Save'], ...overrides }
}

/** A flow module of one block that says a text. */
export function aModule(text: string, settings: Json = null): ModuleContent {
  const end = {
    Identifier: 'end',
    Type: 'EndFlowModuleExecution',
    Parameters: { Text: text },
    Transitions: {},
  }
  const content = JSON.stringify({ Version: '2019-10-30', StartAction: 'end', Actions: [end] })
  return { kind: 'module', content, settings: settings === null ? null : JSON.stringify(settings) }
}

export function aDefinition(overrides: Partial<Definition> = {}): Definition {
  const content = overrides.content ?? aView('repository')
  const { kind } = content
  const name = overrides.name ?? 'Wrap-up'
  const file = `connect/${kind}s/${name}.json`
  return {
    key: `${kind}/${name}`,
    kind,
    name,
    file,
    place: { file, line: 1, column: 1 },
    content,
    hash: contentHash(content),
    description: null,
    tags: {},
    externalInvocation: null,
    ...overrides,
  }
}

export const anArn = 'arn:aws:connect:eu-west-2:111122223333:instance/i/view/an-id'

export function aListed(overrides: Partial<ListedResource> = {}): ListedResource {
  const row = { kind: 'view', id: 'an-id', arn: anArn, name: 'Wrap-up' } as const
  return { ...row, awsManaged: false, archived: false, ...overrides }
}

export function aSnapshot(
  content: Content = aView('repository'),
  overrides: Partial<Snapshot> = {},
): Snapshot {
  return {
    ...aListed({ kind: content.kind }),
    content,
    checksum: 'c'.repeat(64),
    version: null,
    versionDescription: null,
    description: null,
    tags: {},
    externalInvocation: null,
    ...overrides,
  }
}

export function anObservation(overrides: Partial<Observation> = {}): Observation {
  return { resource: aListed(), ...overrides }
}

export const aCommit = '1a2b3c4d5e6f'

export function aMarker(hash: Hash): Marker {
  return { commit: aCommit, hash, source: hash }
}

/** A description as this action leaves it on a version that it published. */
export function marked(hash: Hash, label = 'v1'): string {
  return `${label} - ${markerText({ commit: aCommit, hash, source: hash })}`
}

/** A description as a rollback leaves it on a version that it made. */
export function restoring(hash: Hash, commit = aCommit): string {
  return `v1 - source sha256:${hash} - commit ${commit} - restores sha256:${hash}`
}

/** The hash of content, seen as the definition sees it. */
export function hashAs({ content }: Definition, live: Content): Hash {
  return contentHash(comparableContent(live, content))
}

/** What the action allows where the user says nothing. */
export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    createMissing: true,
    moduleAlias: null,
    overwriteDrift: false,
    failOnDrift: false,
    allowOlder: false,
    mayOverwriteDraft: () => false,
    commit: 'f'.repeat(12),
    branchPush: true,
    repeated: false,
    overtakenByRollback: false,
    planOnly: false,
    listVersions: false,
    rollback: false,
    mustVerify: () => false,
    ...overrides,
  }
}

/** A decision by the words in which tests and reports speak of it. */
export interface Decided {
  readonly action: Action
  readonly reason: BlockReason | HoldReason | SkipReason | null
  readonly skipped: boolean
  readonly keep: boolean
  readonly metadata: Metadata | null
  readonly alias: AliasMove | null
}

/** The same of a change. */
export function decidedOf(change: Change): Decided {
  return {
    action: actionOf(change),
    reason: reasonOf(change),
    skipped: isSkipped(change),
    keep: keepsLive(change),
    metadata: metadataOf(change),
    alias: aliasMoveOf(change),
  }
}

function decisionOf(
  { action, reason, skipped, keep, metadata, alias }: Decided,
  observation: Observation | null,
): Decision {
  if (action === 'blocked') return { type: 'block', reason: (reason ?? 'not-found') as BlockReason }
  const { resource, live = null } = observation ?? anObservation()
  if (action === 'unchanged' && alias)
    return { type: 'write', write: { content: 'none', resource, metadata: null, alias } }
  if (action === 'unchanged' || action === 'drifted' || action === 'held')
    return { type: 'leave', as: action }
  const word = action === 'rollback' ? 'restores' : 'content'
  const writes: Readonly<Record<typeof action, Write>> = {
    create: { content: 'create', metadata, alias },
    update: { content: 'update', resource, live, keep, word, metadata, alias },
    rollback: { content: 'update', resource, live, keep, word, metadata, alias },
    version: { content: 'version', resource, live: live ?? aSnapshot(), word, metadata, alias },
    metadata: { content: 'none', resource, metadata: metadata ?? { description: null, tags: null }, alias },
  }
  const write = writes[action]
  return skipped
    ? { type: 'skip', reason: reason === 'not-found' ? reason : 'superseded', write }
    : { type: 'write', write }
}

/** What a test says of a change beyond what the builder says. */
export type ChangeSpec = Partial<Change & Decided>

/** A change that finds everything as it should be, unless the overrides say otherwise. */
export function aChange({
  action,
  reason,
  skipped,
  keep,
  metadata,
  alias,
  ...overrides
}: ChangeSpec = {}): Change {
  const definition = overrides.definition ?? aDefinition()
  const observation =
    overrides.observation === undefined
      ? anObservation({ live: aSnapshot(definition.content) })
      : overrides.observation
  const known = overrides.decision
    ? decidedOf({ decision: overrides.decision } as Change)
    : { action: 'unchanged' as const, reason: null, skipped: false, keep: false, metadata: null, alias: null }
  const given = Object.entries({ action, reason, skipped, keep, metadata, alias })
  const decided = {
    ...known,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  } as Decided
  return {
    key: definition.key,
    definition,
    observation,
    row: 'live-and-versioned',
    wentBack: null,
    repository: definition.hash,
    live: definition.hash,
    base: aMarker(definition.hash),
    baseVersion: 3,
    left: overrides.baseVersion === undefined ? 3 : overrides.baseVersion,
    restored: null,
    overwrites: 'nobody',
    historyUnknown: null,
    age: null,
    version: 3,
    highest: 3,
    drift: false,
    draft: null,
    ...overrides,
    decision: decisionOf(decided, observation),
  }
}

/** An update that was carried out as version 4 by default. */
export function anOutcome(overrides: Partial<Outcome> = {}): Outcome {
  return {
    change: aChange({
      action: 'update',
      observation: anObservation({ live: aSnapshot(aView('live')) }),
      live: contentHash(aView('live')),
      version: null,
    }),
    id: 'an-id',
    arn: anArn,
    wrote: true,
    live: true,
    version: 4,
    published: 4,
    previous: 3,
    invalidVersions: new Set(),
    savedDrafts: new Set(),
    metadataSet: false,
    snapshotVersion: null,
    namedAlias: null,
    alias: null,
    warnings: [],
    failure: null,
    notStarted: null,
    dependency: null,
    ...overrides,
  }
}
