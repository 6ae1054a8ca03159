import { createPartLocator } from '../../core/check/locate.js'
import type { ChangedPaths } from '../../core/diff/changed-paths.js'
import type { ContentChange } from '../../core/diff/shared/content-change.js'
import { placeInDocument } from '../../core/kinds/content-places.js'
import type { Definition } from '../../core/model/definition.js'
import type { ChangedPlace } from '../../core/model/difference.js'
import { bugOf } from '../../core/model/errors.js'
import type { Change } from '../../core/model/plan.js'
import type { Entry, Report } from '../../core/model/report.js'
import { withChangedPlaces } from '../../core/report/changed-places.js'
import { createRereader, type ReadAgain, type Reading } from './read-again.js'

/**
 * The entries, with the places of the changes that they report. The file of each definition that needs one is read again;
 * if it changed since it was read, nothing is added. Never throws.
 *
 * @param keys of the entries that need places (`keysToPlace`)
 */
export async function placeChanges(
  reading: Reading,
  entries: Report['entries'],
  changes: readonly Change[],
  keys: ReadonlySet<string>,
): Promise<Report['entries']> {
  const changesByKey = new Map<string, Change>(changes.map((change) => [change.key, change]))
  const readAgain = createRereader(reading)
  // Loaded already, with the first change that was compared.
  const { changedPaths } = await import('../../core/diff/plan-differences.js')
  const placed = new Map<string, Entry>()
  for (const key of keys) {
    const [entry, change] = [entries[key], changesByKey.get(key)]
    const file = change && (await readAgain(change.definition))
    if (entry && change && file)
      placed.set(
        key,
        placedEntry(entry, () => changedPaths(change), placeFinder(change.definition, file)),
      )
  }
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, placed.get(key) ?? entry]))
}

type PlaceOf = (changes: readonly ContentChange[]) => ChangedPlace | null

function placedEntry(entry: Entry, findPaths: () => ChangedPaths | null, placeOf: PlaceOf): Entry {
  try {
    const paths = findPaths()
    if (paths === null) return entry
    const [changed, undone] = [placeOf(paths.changed), placeOf(paths.undone)]
    return withChangedPlaces(entry, { breaking: paths.breaking.map(placeOf), changed, undone })
  } catch (cause) {
    const message = `The place of the change in the file could not be found: ${bugOf(cause)} Nothing else depends on it.`
    return { ...entry, warnings: [...entry.warnings, { code: 'internal', message }] }
  }
}

/** Finds the first of several places that the file has. */
function placeFinder({ kind }: Definition, { tree, within, parseJson }: ReadAgain): PlaceOf {
  const locate = createPartLocator(kind, tree, parseJson)
  return (changes) => {
    for (const { at } of changes) {
      const found = locate(at)
      if (found === null) continue
      const { place, note } = placeInDocument(within, found)
      return note === '' ? place : { ...place, note }
    }
    return null
  }
}
