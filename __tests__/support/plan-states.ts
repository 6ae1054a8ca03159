import type { HistoryAnswer, LiveState, PlanState, VersionState } from '../../src/core/plan/plan-table.js'

/** What is compared: equal numbers are equal contents, null is that there is none. */
export interface Letters {
  /** What the repository holds. */
  readonly R: number
  /** What is live. */
  readonly L: number | null
  /** What the version that was published last was made of. */
  readonly B: number | null
  /** What the highest version that a rollback made above it was made of. */
  readonly K: number | null
  /** What the highest version holds, made by anyone. */
  readonly H: number | null
}

/**
 * Where what is live is the repository's content in the service's form: nowhere, it is no such form; in no version; or in
 * the version that was made of it by the last publish or by the last rollback.
 */
export type OwnForm = 'none' | 'in no version' | 'in the version of B' | 'in the version of K'

/** One state of the plan table, described by letters. */
export interface Case extends Letters {
  readonly form: OwnForm
  /** The rollback of K replaced what the repository holds, which no publish had finished. */
  readonly kept: boolean
  /** The run repeats the publish that the rollback replaced. */
  readonly repeats: boolean
  readonly pushed: boolean
  readonly history: HistoryAnswer
}

const names = ['R', 'L', 'B', 'K', 'H'] as const

/** Without versions nothing was published or rolled back, and what was never live has no version. */
const present: readonly (readonly (keyof Letters)[])[] = [
  ['R'],
  ['R', 'L'],
  ['R', 'L', 'H'],
  ['R', 'L', 'B', 'H'],
  ['R', 'L', 'K', 'H'],
  ['R', 'L', 'B', 'K', 'H'],
]

/** Every way to part so many things into groups of equals, each as the group of every thing. */
function partitions(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return partitions(count - 1).flatMap((rest) => {
    const groups = Math.max(-1, ...rest) + 2
    return Array.from({ length: groups }, (_, group) => [...rest, group])
  })
}

/** Every pattern of what is there and what of it is equal. */
export const patterns: readonly Letters[] = present.flatMap((there) =>
  partitions(there.length).map((groups) => {
    const of = (name: keyof Letters) => groups[there.indexOf(name)] ?? null
    return { R: 0, L: of('L'), B: of('B'), K: of('K'), H: of('H') }
  }),
)

/** The forms that what is live can have. A version that was made of R holds the form, so its letter stays R's. */
export function formsOf({ R, L, B, K, H }: Letters): readonly OwnForm[] {
  if (L === null || L === R) return ['none']
  const alone = L !== B && L !== K && L !== H
  return [
    'none',
    ...(alone ? (['in no version'] as const) : []),
    ...(B === R ? (['in the version of B'] as const) : []),
    ...(K === R ? (['in the version of K'] as const) : []),
  ]
}

/** Whether a rollback may have replaced what the repository holds; it restored something else. */
export function keptOf({ R, K }: Letters): readonly boolean[] {
  return K === null || K === R ? [false] : [false, true]
}

/** Whether a run may repeat the publish that a rollback replaced. */
function repeatsOf({ K }: Letters): readonly boolean[] {
  return K === null ? [false] : [false, true]
}

/**
 * Every state: each pattern, in each form, kept or not, pushed or not, of a repeated publish or not, with each answer
 * about the history.
 */
export const cases: readonly Case[] = patterns.flatMap((letters) =>
  formsOf(letters).flatMap((form) =>
    keptOf(letters).flatMap((kept) =>
      repeatsOf(letters).flatMap((repeats) =>
        [true, false].flatMap((pushed) =>
          (['yes', 'no', 'unknown'] as const).map((history) => ({
            ...letters,
            form,
            kept,
            repeats,
            pushed,
            history,
          })),
        ),
      ),
    ),
  ),
)

/** The state as the plan table is given it. */
export function stateOf(each: Case): PlanState {
  const { R, L, B, K, H, form, kept, repeats, pushed, history } = each
  const version = (letter: number | null, own: OwnForm): VersionState | null =>
    letter === null
      ? null
      : { isRepository: letter === R, matchesLive: form === own || letter === L, isSound: true }
  return {
    live: liveOf(R, L, form),
    highest: H === null ? null : { isRepository: H === R, matchesLive: H === L, isSound: true },
    base: version(B, 'in the version of B'),
    restored: version(K, 'in the version of K'),
    leavesKept: kept,
    leavesBase: K !== null && K !== B,
    sourceIsBase: B === R,
    changedByPush: pushed,
    repeatsPublish: repeats,
    history,
  }
}

function liveOf(R: number, L: number | null, form: OwnForm): LiveState {
  if (L === null) return 'none'
  if (L === R) return 'repository'
  return form === 'in no version' ? 'stored-form' : 'other'
}

/** The items of each key, in the order of the first. */
export function groupBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** `R=L B=H K`: the groups of equals. What is missing is not there. */
export function patternText(letters: Letters): string {
  const groups = groupBy(
    names.filter((name) => letters[name] !== null),
    (name) => letters[name],
  )
  return [...groups.values()].map((group) => group.join('=')).join(' ')
}
