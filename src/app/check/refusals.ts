import type { Finding } from '../../core/check/finding.js'
import { placeRefusals, type Refusal } from '../../core/check/refusals.js'
import { type ContentPlace, contentPlaces } from '../../core/kinds/content-places.js'
import { readDefinition } from '../../core/kinds/index.js'
import type { Definition, Key, Problem } from '../../core/model/definition.js'
import type { ActionError } from '../../core/model/errors.js'
import type { Outcome } from '../../core/plan/outcome.js'
import type { RunContext } from '../run-context.js'

type Reading = Pick<RunContext, 'files' | 'inputs' | 'parse'>
type Lookup = (refusal: Refusal) => ContentPlace | null

/**
 * What the service refused of each definition, at the lines that it means; none where it names no place in the content.
 * A definition's file is read again for that, as nothing of it was kept. Never throws.
 *
 * @param findings what we ourselves found in a definition's content
 */
export async function refusalProblems(
  reading: Reading,
  outcomes: readonly Outcome[],
  findings: (definition: Definition) => readonly Finding[],
): Promise<ReadonlyMap<Key, readonly Problem[]>> {
  const problems = new Map<Key, readonly Problem[]>()
  for (const { change, failure } of outcomes) {
    const { definition, key } = change
    if (failure === null || failure.refusals.length === 0) continue
    const refusals = placeRefusals(definition.content, failure.refusals, findings(definition))
    if (refusals.every(({ path }) => path === null)) continue
    const lookup = await lookupIn(reading, definition)
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

/** The member that a block is known by: its line is the one to show. Where it has none, it is the block's own. */
const names = { view: '_id', module: 'Identifier' } as const

const changed =
  ' (Its line is not known: the file was changed, or could not be read again, since it was published.)'

/** Null: the file does not hold any more what was sent. */
async function lookupIn({ files, inputs, parse }: Reading, definition: Definition): Promise<Lookup | null> {
  const { kind, file: path } = definition
  try {
    const { patterns } = kind === 'view' ? inputs.views : inputs.modules
    const file = (await files.find(patterns)).files.find((each) => each.path === path)
    const { tree } = file ? await parse.document(path, await file.read()) : { tree: null }
    const context = { file: path, parseJson: parse.json }
    if (tree === null || readDefinition(kind, tree, context).definition?.hash !== definition.hash) return null
    const places = contentPlaces(kind, tree, parse.json)
    return ({ path: at, block }) =>
      at && places(block ? { ...at, members: [...at.members, names[kind]] } : at)
  } catch {
    // What was refused is told all the same, with the words that its line is not known.
    return null
  }
}
