import { DescribeInstanceCommand, ListTagsForResourceCommand } from '@aws-sdk/client-connect'
import type { Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Instance, ModuleAlias, Snapshot } from '../../core/model/observation.js'
import { parseArn } from '../../core/text/arn.js'
import type { ConnectReader, DraftAndLive, Qualifier } from '../../ports/connect.js'
import { describeAlias } from './aliases.js'
import { moduleReads } from './module-reads.js'
import type { KindReads } from './reads.js'
import { requireMember, type Session } from './session.js'
import { viewReads } from './view-reads.js'

/** Creates a reader of Amazon Connect, which cannot write to it. */
export function createReader(session: Session): ConnectReader {
  const reads = readsOf(session)
  return {
    instance: () => describeInstance(session),
    list: (kind) => reads[kind].list(),
    listArchived: (kind) => reads[kind].listArchived(),
    search: (kind, keep) => nullIfDenied(reads[kind].search(keep)),
    describe: (kind, id, qualifier) =>
      matchVersion(qualifier, reads[kind].describe(qualifyId(id, qualifier))),
    versions: async (kind, id) => (await reads[kind].versions(id)).toSorted((a, b) => b.version - a.version),
    tags: async (resourceArn) => {
      const { tags } = await session.call('ListTagsForResource', resourceArn, () =>
        session.client.send(new ListTagsForResourceCommand({ resourceArn })),
      )
      return tags ?? {}
    },
    aliases: (kind, id) => reads[kind].aliases(id),
    // Most definitions refer to nothing by name.
    listNamed: async (kind) => (await import('./named-resources.js')).listNamed(session, kind),
    describeAlias: (moduleId, aliasId) => readAlias(session, moduleId, aliasId),
  }
}

/**
 * Reads the states that an update would replace. Sends both calls at once; if one has to be repeated, both are. Also
 * takes the token for the read after the update, so that its version need not wait for it.
 */
export async function readBeforeUpdate(session: Session, kind: Kind, id: string): Promise<DraftAndLive> {
  const ids = [qualifyId(id, 'draft'), qualifyId(id, 'live')]
  const [draft = null, live = null] = (
    await readsOf(session)[kind].describeAll(ids, readsAfterUpdate[kind])
  ).map((described) => (described instanceof ActionError ? nullIfAbsent(described) : described))
  return { draft, live }
}

/** The present state of an alias. Null: it does not exist, or the service does not show it. */
export function readAlias(session: Session, moduleId: string, aliasId: string): Promise<ModuleAlias | null> {
  return describeAlias(session, moduleId, aliasId).catch(nullIfAbsent)
}

/** Number of reads after an update: a module's answer has no content and no checksum. */
const readsAfterUpdate: Readonly<Record<Kind, number>> = { view: 0, module: 1 }

function readsOf(session: Session): Readonly<Record<Kind, KindReads>> {
  return { view: viewReads(session), module: moduleReads(session) }
}

async function describeInstance(session: Session): Promise<Instance> {
  const InstanceId = session.instanceId
  const { Instance } = await session
    .call('DescribeInstance', `instance ${InstanceId}`, () =>
      session.client.send(new DescribeInstanceCommand({ InstanceId })),
    )
    .catch((cause: unknown) => Promise.reject(toNotFound(InstanceId, cause)))
  const arn = requireMember(Instance?.Arn, 'DescribeInstance', 'Arn')
  const { region, account } = parseArn(arn)
  return {
    id: Instance?.Id ?? InstanceId,
    arn,
    account,
    region,
    alias: Instance?.InstanceAlias ?? null,
    accessUrl: Instance?.InstanceAccessUrl ?? null,
  }
}

/** An instance of another Region or account is not found either; the service cannot distinguish them. */
function toNotFound(instanceId: string, cause: unknown): unknown {
  const isNotFound = cause instanceof ActionError && absentCodes.includes(cause.code)
  if (!isNotFound) return cause
  return new ActionError(
    'instance-not-found',
    'instance-not-found',
    `There is no Amazon Connect instance ${instanceId} in this account and Region. Check instance-id and aws-region, and that the job's role belongs to the instance's account.`,
    { cause },
  )
}

function qualifyId(id: string, qualifier: Qualifier): string {
  return qualifier === 'live' ? id : `${id}:${qualifier === 'draft' ? '$SAVED' : qualifier}`
}

/** Null: the service does not have the state, does not return it, or returns another version. */
async function matchVersion(
  qualifier: Qualifier,
  snapshotRead: Promise<Snapshot | null>,
): Promise<Snapshot | null> {
  const snapshot = await snapshotRead.catch(nullIfAbsent)
  return typeof qualifier === 'number' && snapshot?.version !== qualifier ? null : snapshot
}

function nullIfAbsent(cause: unknown): null {
  if (cause instanceof ActionError && absentCodes.includes(cause.code)) return null
  throw cause
}

const absentCodes = ['resource-not-found', 'invalid-request', 'content-refused']

/** Null: the role lacks the permission to search, which is separate from those to list and describe. */
async function nullIfDenied<T>(rows: Promise<readonly T[]>): Promise<readonly T[] | null> {
  return rows.catch((cause: unknown) => {
    if (cause instanceof ActionError && cause.reason === 'access-denied') return null
    throw cause
  })
}
