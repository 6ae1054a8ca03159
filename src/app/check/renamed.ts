import type { Kind } from '../../core/model/definition.js'
import { keyFor } from '../../core/model/key.js'
import { parentFolder } from '../../core/names/default-name.js'
import type { RemovedDefinition } from '../../core/plan/removed.js'
import { matchesKey } from '../../core/text/patterns.js'
import type { FoundFile } from '../../ports/runtime.js'
import type { UniqueFile } from '../load/duplicates.js'
import type { LiveNames } from '../load/folder-names.js'
import { load } from '../load/index.js'
import { targetOf } from '../load/select.js'
import { parallel } from '../parallel.js'
import type { ParsingContext, RunContext } from '../run-context.js'
import type { ObservedFacts, RunFacts } from '../run-state.js'

/**
 * Maximum number of files whose earlier content is read: each may take one of the 1,000 requests that GITHUB_TOKEN has
 * per hour.
 */
const maxFiles = 100

/** Maximum number of parallel reads: GitHub asks for few concurrent requests. */
const maxParallel = 4

function onlySome(count: number): string {
  return `The change touches ${count} definitions; the first ${maxFiles} were looked at for changed names. A definition that it renamed may be live under its old name without being reported here.`
}

/** A file with the name of its definition. */
type Named = UniqueFile & { readonly name: string }

/**
 * Finds definitions that this run's change renamed inside their files, with their old names, unless another file has
 * that name now. Searches the files that GitHub lists as modified; without that list, the files of definitions that the
 * instance lacks.
 */
export async function renamedDefinitions(
  context: ParsingContext,
  known: ObservedFacts & Pick<RunFacts, 'inRepository'>,
  liveNames: LiveNames,
): Promise<Renamed> {
  const { before, parse, inputs } = context
  if (before === null) return { removed: [], notices: [] }
  const candidates = await findCandidates(context, known)
  const past: Record<Kind, FoundFile[]> = { view: [], module: [] }
  const notices = new Set(candidates.length > maxFiles ? [onlySome(candidates.length)] : [])
  const read = await parallel(candidates.slice(0, maxFiles), maxParallel, async ({ kind, file }) => ({
    kind,
    found: await readPastFile(context, before, file),
  }))
  for (const { kind, found } of read) {
    if ('notice' in found) notices.add(found.notice)
    else past[kind].push(...found.files)
  }
  if (past.view.length + past.module.length === 0) return { removed: [], notices: [...notices] }
  const found = { views: past.view, modules: past.module }
  const { files } = await load(found, parse, targetOf(inputs, null), { liveNames })
  const names = new Map(candidates.map((each) => [each.file, each.name]))
  const removed = files.flatMap(({ kind, name, file }): readonly RemovedDefinition[] => {
    const now = names.get(file)
    if (name === null || now === undefined || name === now || known.inRepository.has(keyFor(kind, name)))
      return []
    return [{ kind, name, file, renamedTo: now }]
  })
  return { removed, notices: [...notices] }
}

export interface Renamed {
  readonly removed: readonly RemovedDefinition[]
  readonly notices: readonly string[]
}

async function findCandidates(
  context: RunContext,
  { loaded, observed }: ObservedFacts,
): Promise<readonly Named[]> {
  const named = loaded.files.filter((file): file is Named => file.name !== null)
  const { only } = context.inputs
  const wanted = named.filter(({ kind, name }) => only === null || matchesKey(only, keyFor(kind, name)))
  const modified = await modifiedFiles(context)
  return modified === null
    ? wanted.filter(({ kind, name }) => !observed.observations.has(keyFor(kind, name)))
    : wanted.filter(({ file }) => modified.has(file))
}

/** Null: there is no list. */
async function modifiedFiles({ removed, inputs }: RunContext): Promise<ReadonlySet<string> | null> {
  if (removed === null) return null
  const [views, modules] = [
    await removed.modified(inputs.views.patterns),
    await removed.modified(inputs.modules.patterns),
  ]
  return new Set([...views, ...modules])
}

/** The file before this run's change; empty if it is new. */
async function readPastFile(
  { history }: RunContext,
  before: string,
  file: string,
): Promise<{ readonly files: readonly FoundFile[] } | { readonly notice: string }> {
  const past = await history.sourceAt(before, file)
  if (!past.known) return { notice: `Whether a definition was renamed is not known, because ${past.why}.` }
  const [bytes = null] = past.sources
  return {
    files: bytes === null ? [] : [{ path: file, folder: parentFolder(file), read: async () => bytes }],
  }
}
