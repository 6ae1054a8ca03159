import type { Content, Definition, Tags } from '../../src/core/model/definition.js'
import type { HistoryResult, ModuleAlias, Observation, Snapshot } from '../../src/core/model/observation.js'
import type { Change } from '../../src/core/model/plan.js'
import { actionOf, keepsLive, metadataOf, writes } from '../../src/core/plan/decision.js'
import { nextRead } from '../../src/core/plan/next-read.js'
import type { Policy } from '../../src/core/plan/policy.js'
import type { NextRead } from '../../src/core/plan/read.js'
import { snapshotDescription, versionDescription } from '../../src/core/plan/version-description.js'
import { aCommit, aListed, aMarker, aSnapshot, hashAs } from './builders.js'

export interface NumberedVersion {
  readonly version: number
  readonly description: string
  readonly content: Content
}

/** One resource as it is, including what the service does not show. */
export interface World {
  /** Null: nobody published it yet. */
  readonly live: Content | null
  /** High to low. */
  readonly versions: readonly NumberedVersion[]
  readonly draft: Content | null
  readonly description: string | null
  readonly tags: Tags
  /** The module's alias of the policy's name. Absent: it has none. */
  readonly alias?: ModuleAlias
  /** The push changed the definition. Absent: it did not. */
  readonly changedByPush?: boolean
  /** Whether the repository held what is live after the last publish. Absent: it did not. */
  readonly history?: HistoryResult
}

/** What is not known of the service, as switches; and what its index shows of the resource, if it has one. */
export interface Service {
  /** Describing what is live answers the number of the highest version. */
  readonly tellsVersion: boolean
  /** … and its description. */
  readonly tellsDescription: boolean
  /** The content of a numbered version can be read. */
  readonly tellsContent: boolean
  /** Describing answers tags; else they have to be asked for. */
  readonly tellsTags: boolean
  /** The form in which it keeps content. */
  readonly stores: (content: Content) => Content
  /** Answers the highest version instead of making one that would hold the same. */
  readonly deduplicates: boolean
  /** So many of the newest versions are not in the list yet. */
  readonly listLag: number
}

export const plainService: Service = {
  tellsVersion: false,
  tellsDescription: false,
  tellsContent: true,
  tellsTags: true,
  stores: (content) => content,
  deduplicates: false,
  listLag: 0,
}

/** Reads look after look until the plan asks for nothing more; fails where it asks for more than there is. */
export function observe(
  world: World,
  service: Service,
  definition: Definition,
  policy: Policy,
  start: Observation = { resource: aListed({ kind: definition.kind }) },
): { readonly observation: Observation; readonly looks: readonly string[] } {
  const looks: string[] = []
  let observation = start
  for (
    let look = nextRead(definition, observation, policy);
    look;
    look = nextRead(definition, observation, policy)
  ) {
    looks.push(look.what === 'content' ? `content ${look.version}` : look.what)
    if (looks.length > 20) throw new Error(`asks without end: ${looks.join(', ')}`)
    observation = withRead(world, service, observation, look)
  }
  return { observation, looks }
}

function withRead(world: World, service: Service, observation: Observation, look: NextRead): Observation {
  if (look.what === 'live') return { ...observation, live: liveOf(world, service), readMethod: 'describe' }
  if (look.what === 'draft')
    return { ...observation, draft: world.draft && snapshotOf(world, service, world.draft) }
  if (look.what === 'versions') {
    const listed = world.versions.slice(service.listLag)
    return { ...observation, versions: listed.map(({ version, description }) => ({ version, description })) }
  }
  if (look.what === 'alias') return { ...observation, alias: world.alias ?? null }
  if (look.what === 'tags') return { ...observation, tags: world.tags }
  if (look.what === 'pushed') return { ...observation, changedByPush: world.changedByPush ?? false }
  if (look.what === 'history')
    return { ...observation, history: world.history ?? { answer: 'no', why: null } }
  if (look.what === 'unlisted') {
    const rows = world.versions.filter(({ version }) => service.tellsContent && version > look.above)
    return {
      ...observation,
      unlisted: rows.toReversed().map(({ version, description }) => ({ version, description })),
      contents: new Map([
        ...(observation.contents ?? []),
        ...rows.map(({ version, content }) => [version, content] as const),
      ]),
    }
  }
  const found = world.versions.find(({ version }) => version === look.version)
  const content = service.tellsContent && found ? found.content : null
  return { ...observation, contents: new Map(observation.contents).set(look.version, content) }
}

/** What is live, as describing shows it. */
export function liveOf(world: World, service: Service): Snapshot | null {
  const highest = world.versions[0]
  return (
    world.live &&
    snapshotOf(world, service, world.live, {
      version: service.tellsVersion ? (highest?.version ?? null) : null,
      versionDescription: service.tellsDescription ? (highest?.description ?? null) : null,
    })
  )
}

function snapshotOf(
  { description, tags }: World,
  { tellsTags }: Service,
  content: Content,
  overrides: Partial<Snapshot> = {},
): Snapshot {
  return aSnapshot(content, { description, tags: tellsTags ? tags : null, ...overrides })
}

/** What is there after a publish did what the change says. */
export function afterPublish(world: World | null, service: Service, change: Change): World | null {
  if (!writes(change)) return world
  const { definition } = change
  const [action, metadata] = [actionOf(change), metadataOf(change)]
  const before = world ?? { live: null, versions: [], draft: null, description: null, tags: {} }
  const described = {
    ...before,
    description: metadata?.description ?? before.description,
    tags: { ...before.tags, ...metadata?.tags },
  }
  if (action === 'metadata') return described
  const kept = keepsLive(change)
    ? versioned(described, service, definition, snapshotDescription(aCommit))
    : described
  const updated =
    action === 'version' ? kept : { ...kept, live: service.stores(definition.content), draft: null }
  const description = versionDescription(definition.kind, 'v2', aMarker(definition.hash))
  return versioned(updated, service, definition, description)
}

function versioned(world: World, service: Service, definition: Definition, description: string): World {
  const content = world.live
  const [highest] = world.versions
  if (!content) throw new Error('only what is live can be made a version')
  if (service.deduplicates && highest && hashAs(definition, highest.content) === hashAs(definition, content))
    return world
  const version = (highest?.version ?? 0) + 1
  return { ...world, versions: [{ version, description, content }, ...world.versions] }
}
