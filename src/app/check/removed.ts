import { nameOfPath } from '../../core/kinds/index.js'
import type { Key, Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import { keyFor } from '../../core/model/key.js'
import type { Warning } from '../../core/model/report.js'
import {
  notInCheckoutWarning,
  type RemovedButLive,
  type RemovedDefinition,
  removedDefinitions,
  removedWarning,
  stillLive,
} from '../../core/plan/removed.js'
import { matchesKey } from '../../core/text/patterns.js'
import { printable, quote, withoutDot } from '../../core/text/quote.js'
import type { ConnectReader } from '../../ports/connect.js'
import { GitHubRefused } from '../../ports/github.js'
import type { RemovedFiles } from '../../ports/runtime.js'
import { type LiveNames, liveNamesOf } from '../load/folder-names.js'
import { load } from '../load/index.js'
import { targetOf } from '../load/select.js'
import type { Identify } from '../observe/identify.js'
import type { ObserveResult } from '../observe/index.js'
import type { ParsingContext, RunContext } from '../run-context.js'
import type { ObservedFacts, RunFacts, StepResult } from '../run-state.js'
import { renamedDefinitions } from './renamed.js'

type RemovalFacts = Pick<RunFacts, 'removed'> & Partial<Pick<RunFacts, 'instance'>>

/**
 * Finds definitions that this run's change removed from the repository, or renamed in it, while they are live; for a
 * rollback, those that are newer than the checkout. Nothing is deleted, and nothing fails: if this cannot be found out,
 * a notice says so. If nothing was removed, the service is not asked.
 */
export async function findRemoved(
  context: ParsingContext,
  known: ObservedFacts & Pick<RunFacts, 'inRepository'>,
  identify: Identify,
): Promise<StepResult<RemovalFacts>> {
  const { lists } = known.observed
  const liveNames = liveNamesOf(context, identify, lists)
  let facts: RemovalFacts = { removed: [] }
  const notices: string[] = []
  try {
    const files =
      context.removed && (await readRemoved(context, context.removed, known.inRepository, liveNames))
    if (files?.complete === false) notices.push(incompleteNotice(context))
    const renamed = await renamedDefinitions(context, known, liveNames)
    notices.push(...renamed.notices)
    const removed = [...(files?.removed ?? []), ...renamed.removed]
    if (removed.length === 0) return { facts, notices }
    facts = { ...facts, instance: await identify() }
    const { live, warnings, unknownVersions } = await findLive(context, removed, lists)
    return { facts: { ...facts, removed: live }, warnings, notices: [...notices, ...unknownVersions] }
  } catch (cause) {
    if (!(cause instanceof GitHubRefused || cause instanceof ActionError)) throw cause
    const why = withoutDot(printable(cause.message))
    const what = context.decision.rollback
      ? 'Whether the instance has definitions that are newer than the checkout'
      : 'Whether a definition was removed that is still live'
    const notice = `${what} is not known: ${why}.${advice(cause)}`
    return { facts, notices: [...notices, notice] }
  }
}

/** The notice repeats in every run until the token has the permissions, so it names them. */
function advice(cause: GitHubRefused | ActionError): string {
  if (cause instanceof GitHubRefused && cause.kind === 'credentials')
    return ' Leave the input `github-token` to its default, or give it a token that is valid.'
  const lacks = cause instanceof GitHubRefused && (cause.kind === 'permission' || cause.kind === 'not-found')
  return lacks ? ' Give the job `permissions: contents: read` and `pull-requests: read`.' : ''
}

async function readRemoved(
  context: ParsingContext,
  removed: RemovedFiles,
  inRepository: ReadonlySet<string>,
  liveNames: LiveNames,
): Promise<{ readonly removed: readonly RemovedDefinition[]; readonly complete: boolean }> {
  const { inputs, parse } = context
  const [views, modules] = [
    await removed.find(inputs.views.patterns),
    await removed.find(inputs.modules.patterns),
  ]
  const { files } = await load(
    { views: views.files, modules: modules.files },
    parse,
    targetOf(inputs, null),
    { liveNames },
  )
  // An unreadable file gets its own name, like a definition without Name.
  const candidates = files.map(({ kind, name, file }) => ({ kind, name: name ?? nameOfPath(file), file }))
  const { only } = inputs
  return {
    removed: removedDefinitions(candidates, inRepository).filter(
      ({ kind, name }) => only === null || matchesKey(only, keyFor(kind, name)),
    ),
    complete: views.complete && modules.complete,
  }
}

const incompleteNotice = ({ decision }: RunContext): string =>
  decision.rollback
    ? 'So many files are newer than the checkout that not all of them are looked at, or GitHub does not list all: a newer definition may be live without being reported here.'
    : 'The change takes away so many files that not all of them are looked at, or GitHub does not list all: a definition that was removed from the repository may be live without being reported here.'

interface LiveRemovals {
  readonly live: readonly Key[]
  readonly warnings: readonly Warning[]
  /** A notice for each definition whose versions could not be listed. */
  readonly unknownVersions: readonly string[]
}

async function findLive(
  { connect, decision, inputs }: RunContext,
  removed: readonly RemovedDefinition[],
  lists: ObserveResult['lists'],
): Promise<LiveRemovals> {
  const { reader } = await connect()
  const kinds = new Set<Kind>(removed.map(({ kind }) => kind))
  const listed = await Promise.all([...kinds].map(async (kind) => lists.get(kind) ?? reader.list(kind)))
  const live = stillLive(removed, listed.flat())
  // A definition that is newer than the checkout was not removed: nothing breaks.
  if (decision.rollback) return { live: [], warnings: live.map(notInCheckoutWarning), unknownVersions: [] }
  const highest = await Promise.all(live.map((each) => highestVersion(reader, each)))
  return {
    live: live.map(({ kind, name }) => keyFor(kind, name)),
    warnings: live.map((each, at) => removedWarning(each, highest[at]?.version ?? null, inputs.instance.id)),
    unknownVersions: highest.flatMap(({ notice }) => notice ?? []),
  }
}

/** A removed definition is live even if its versions cannot be listed: that hides neither it nor the others. */
async function highestVersion(
  reader: ConnectReader,
  { kind, name, id }: RemovedButLive,
): Promise<{ readonly version: number | null; readonly notice?: string }> {
  try {
    const [highest] = await reader.versions(kind, id)
    return { version: highest?.version ?? null }
  } catch (cause) {
    if (!(cause instanceof ActionError)) throw cause
    const why = withoutDot(printable(cause.message))
    return { version: null, notice: `The versions of ${kind}/${quote(name)} are not known: ${why}.` }
  }
}
