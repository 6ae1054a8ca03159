import type { CheckedContent } from '../core/check/index.js'
import { keyFor } from '../core/key.js'
import type { FoundArn } from '../core/kinds/index.js'
import { listSome } from '../core/list-some.js'
import { error } from '../core/problem.js'
import { quote } from '../core/quote.js'
import type { Definition, Kind, Place, Problem } from '../core/types.js'

/** Files that are named at most: a few are enough to find the rest. */
const maxNamed = 5

/** What one file came to. */
export interface Candidate {
  readonly kind: Kind
  readonly file: string
  readonly name: string | null
  /** The definition gives its name itself. */
  readonly hasName: boolean
  readonly definition: Definition | null
  readonly problems: readonly Problem[]
  /** ARNs that may belong elsewhere: told once the target is known. */
  readonly arns: readonly FoundArn[]
  /** Null: there is no definition, or its content is not to be checked. */
  readonly checked: CheckedContent | null
}

/** A candidate, and whether its name is its own. */
export type Settled = Candidate & { readonly unique: boolean }

/** Files that define the same key are all invalid, and each is told of the others. */
export function withoutDuplicates(candidates: readonly Candidate[]): readonly Settled[] {
  const files = new Map<string, string[]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    if (key !== null) files.set(key, [...(files.get(key) ?? []), candidate.file])
  }
  return candidates.map((candidate) => {
    const key = keyOf(candidate)
    const others = (key === null ? [] : (files.get(key) ?? [])).filter((file) => file !== candidate.file)
    return key === null || others.length === 0
      ? { ...candidate, unique: true }
      : duplicate(candidate, key, others)
  })
}

function keyOf({ kind, name }: Candidate): string | null {
  return name === null ? null : keyFor(kind, name)
}

function duplicate(candidate: Candidate, key: string, others: readonly string[]): Settled {
  const { definition, file, problems } = candidate
  const place: Place = definition?.place ?? { file, line: 1, column: 1 }
  const message = `${quote(key)} is also defined by ${listSome(others.map(quote), maxNamed)}; expected one file. Remove one of them, or change its Name.`
  return {
    ...candidate,
    definition: null,
    unique: false,
    problems: [...problems, error('duplicate-definition', place, message)],
  }
}
