import type { Finding } from '../../core/check/finding.js'
import { placeRefusals, type Refusal } from '../../core/check/refusals.js'
import { type ContentPlace, contentPlaces, placeInDocument } from '../../core/kinds/content-places.js'
import type { Definition, Key, Problem } from '../../core/model/definition.js'
import type { ActionError } from '../../core/model/errors.js'
import type { Outcome } from '../../core/plan/outcome.js'
import { createRereader, type Reading } from './read-again.js'

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
  const readAgain = createRereader(reading)
  for (const { change, failure } of outcomes) {
    const { definition, key } = change
    if (failure === null || failure.refusals.length === 0) continue
    const refusals = placeRefusals(definition.content, failure.refusals, findings(definition))
    if (refusals.every(({ path }) => path === null)) continue
    const lookup = await lookupIn(readAgain, definition)
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

/** Null: the file no longer has the content that was sent. */
async function lookupIn(
  readAgain: ReturnType<typeof createRereader>,
  definition: Definition,
): Promise<Lookup | null> {
  const { kind } = definition
  const file = await readAgain(definition)
  if (file === null) return null
  const places = contentPlaces(kind, file.tree, file.parseJson)
  return ({ path: at, block }) => {
    const found = at && places(block ? { ...at, members: [...at.members, names[kind]] } : at)
    return found && placeInDocument(file.within, found)
  }
}
