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
import type { RunContext } from '../run-context.js'
import type { ObservedFacts, RunFacts } from '../run-state.js'

/** Files whose earlier content is read: each may take a request, of 1,000 that GITHUB_TOKEN has an hour. */
const maxFiles = 100

/** Files in the air at once: GitHub wants few requests side by side. */
const maxParallel = 4

function onlySome(count: number): string {
  return `The change touches ${count} definitions; the first ${maxFiles} were looked at for changed names. A definition that it renamed may be live under its old name without being reported here.`
}

/** A file whose definition has a name. */
type Named = UniqueFile & { readonly name: string }

/**
 * Definitions whose name this run's change replaced inside their files, by the names that they had, if no other file
 * has them now. Looked for in the files that GitHub lists as modified; without that list in those of definitions that
 * the instance does not have.
 */
export async function renamedDefinitions(
  context: RunContext,
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

/** Null: nobody lists them. */
async function modifiedFiles({ removed, inputs }: RunContext): Promise<ReadonlySet<string> | null> {
  if (removed === null) return null
  const [views, modules] = [
    await removed.modified(inputs.views.patterns),
    await removed.modified(inputs.modules.patterns),
  ]
  return new Set([...views, ...modules])
}

/** The file before this run's change. No file where it is new. */
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
