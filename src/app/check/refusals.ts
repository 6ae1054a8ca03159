import type { Finding } from '../../core/check/finding.js'
import { placeRefusals, type Refusal } from '../../core/check/refusals.js'
import { type ContentPlace, contentPlaces, placeInDocument } from '../../core/kinds/content-places.js'
import type { Definition, Key, Kind, Problem } from '../../core/model/definition.js'
import type { ActionError } from '../../core/model/errors.js'
import type { Outcome } from '../../core/plan/outcome.js'
import type { FoundFile } from '../../ports/runtime.js'
import { readTree } from '../load/read-file.js'
import type { RunContext } from '../run-context.js'

type Reading = Pick<RunContext, 'files' | 'inputs' | 'parse'>
type Lookup = (refusal: Refusal) => ContentPlace | null

/**
 * The service's refusals as problems at their lines, for each definition; none for a refusal without a place in the
 * content. The definition's file is read again, because its text was not kept. Never throws.
 *
 * @param findings our own findings in a definition's content
 */
export async function refusalProblems(
  reading: Reading,
  outcomes: readonly Outcome[],
  findings: (definition: Definition) => readonly Finding[],
): Promise<ReadonlyMap<Key, readonly Problem[]>> {
  const problems = new Map<Key, readonly Problem[]>()
  const findFile = fileFinder(reading)
  for (const { change, failure } of outcomes) {
    const { definition, key } = change
    if (failure === null || failure.refusals.length === 0) continue
    const refusals = placeRefusals(definition.content, failure.refusals, findings(definition))
    if (refusals.every(({ path }) => path === null)) continue
    const lookup = await lookupIn(findFile, reading, definition)
    problems.set(
      key,
      refusals.map((refusal) => problemOf(refusal, definition, failure, lookup)),
    )
  }
  return problems
}

function problemOf(
  refusal: Refusal,
  { place }: Definition,
  { code }: ActionError,
  lookup: Lookup | null,
): Problem {
  const found = lookup?.(refusal)
  const note = found ? found.note : refusal.path === null ? '' : lookup === null ? changed : ''
  return { severity: 'error', code, message: refusal.message + note, place: found?.place ?? place }
}

/** The member that identifies a block: its line is shown. If the block lacks it, the block's own line is. */
const names = { view: '_id', module: 'Identifier' } as const

const changed =
  ' (Its line is not known: the file was changed, or could not be read again, since it was published.)'

/** Finds a definition's file; the files of each kind are listed once. */
function fileFinder({ files, inputs }: Reading): (definition: Definition) => Promise<FoundFile | null> {
  const patterns = { view: inputs.views, module: inputs.modules }
  const listed = new Map<Kind, ReturnType<Reading['files']['find']>>()
  return async ({ kind, file }) => {
    const found = listed.get(kind) ?? files.find(patterns[kind].patterns)
    listed.set(kind, found)
    return (await found).files.find(({ path }) => path === file) ?? null
  }
}

/** Null: the file no longer has the content that was sent. */
async function lookupIn(
  findFile: (definition: Definition) => Promise<FoundFile | null>,
  { parse }: Reading,
  definition: Definition,
): Promise<Lookup | null> {
  const { kind, file: path, hash } = definition
  try {
    const file = await findFile(definition)
    if (file === null) return null
    const context = { kind, file: path, defaultName: null }
    const { tree, within, ...reading } = await readTree(context, await file.read(), parse)
    if (tree === null || reading.definition?.hash !== hash) return null
    const places = contentPlaces(kind, tree, parse.json)
    return ({ path: at, block }) => {
      const found = at && places(block ? { ...at, members: [...at.members, names[kind]] } : at)
      return found && placeInDocument(within, found)
    }
  } catch {
    // The refusal is reported anyway, with a note that its line is not known.
    return null
  }
}
