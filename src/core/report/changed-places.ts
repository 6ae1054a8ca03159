import type { ChangedPlace } from '../model/difference.js'
import type { Entry, Report, Warning } from '../model/report.js'
import { bySeverity } from './by-severity.js'

/** Where in its file the things are that an entry tells of a change. Null: the file does not have such a place. */
export interface ChangedPlaces {
  /** For each breaking change. */
  readonly breaking: readonly (ChangedPlace | null)[]
  /** The first change of all. */
  readonly changed: ChangedPlace | null
  /** The first change that the console made. */
  readonly undone: ChangedPlace | null
}

/** Warnings about what a change does to what is live, and which of its places they are about. */
const aboutChange: Readonly<Record<string, 'changed' | 'undone'>> = {
  'finishes-earlier-publish': 'changed',
  'overwrites-console-edit': 'undone',
  'reference-changed': 'changed',
  'rollback-over-unversioned': 'changed',
}

/** As many findings are annotated of each level at most, so no more of a sort need a place. */
const maxAnnotated = 10

/** What is told of an entry's change, each sort in a list of its own. */
const sorts: readonly ((entry: Entry) => boolean)[] = [
  ({ difference }) => (difference?.breaking.length ?? 0) > 0,
  ({ warnings }) => warnings.some(({ code }) => code === 'overwrites-console-edit'),
  ({ warnings }) => warnings.some(({ code }) => Object.hasOwn(aboutChange, code)),
  ({ reason }) => reason === 'drifted',
]

/**
 * Keys of the entries whose places are looked for: those whose changes can be annotated at all, in the order of severity
 * in which that is done.
 */
export function keysToPlace(report: Pick<Report, 'entries'>): ReadonlySet<string> {
  const keyed = bySeverity(report)
  return new Set(
    sorts.flatMap((isOfSort) =>
      keyed
        .filter(([, entry]) => isOfSort(entry))
        .slice(0, maxAnnotated)
        .map(([key]) => key),
    ),
  )
}

/** The entry with the places of what it tells of its change. */
export function withChangedPlaces(entry: Entry, places: ChangedPlaces): Entry {
  const { difference, warnings, reason, place } = entry
  const drifted = reason === 'drifted' ? (places.undone ?? places.changed) : null
  return {
    ...entry,
    place: drifted === null ? place : locationOf(drifted),
    warnings: warnings.map((warning) => ({ ...warning, ...placeOf(warning, places) })),
    difference: difference && {
      ...difference,
      breaking: difference.breaking.map((breaking, at) => {
        const found = places.breaking[at] ?? null
        return found === null ? breaking : { ...breaking, place: found }
      }),
    },
  }
}

function placeOf({ code }: Warning, places: ChangedPlaces): Pick<Warning, 'place'> {
  const which = Object.hasOwn(aboutChange, code) ? aboutChange[code] : undefined
  const found = which === undefined ? null : (places[which] ?? places.changed)
  return found === null ? {} : { place: found }
}

function locationOf({ file, line, column }: ChangedPlace) {
  return { file, line, column }
}
