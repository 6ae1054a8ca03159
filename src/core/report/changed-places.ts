import type { ChangedPlace } from '../model/difference.js'
import type { Entry, Report, Warning } from '../model/report.js'
import { bySeverity, isBreaking } from './by-severity.js'

/** The places in its file of the changes that an entry reports. Null: the file has no such place. */
export interface ChangedPlaces {
  /** For each breaking change. */
  readonly breaking: readonly (ChangedPlace | null)[]
  /** The first of all changes. */
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

/** GitHub shows at most 10 annotations of a level, so no more entries of a sort need a place. */
const maxAnnotated = 10

/** The sorts of findings about a change. */
const sorts: readonly ((entry: Entry) => boolean)[] = [
  isBreaking,
  ({ warnings }) => warnings.some(({ code }) => code === 'overwrites-console-edit'),
  ({ warnings }) => warnings.some(({ code }) => Object.hasOwn(aboutChange, code)),
  ({ reason }) => reason === 'drifted',
]

/**
 * Keys of the entries whose changes may be annotated, in the order of severity in which they are.
 */
export function keysToPlace(report: Pick<Report, 'entries'>): ReadonlySet<string> {
  const all = Object.entries(report.entries)
  const entriesToPlace = all.filter(([, entry]) => sorts.some((isOfSort) => isOfSort(entry)))
  const keyed = bySeverity({ entries: Object.fromEntries(entriesToPlace) })
  return new Set(
    sorts.flatMap((isOfSort) =>
      keyed
        .filter(([, entry]) => isOfSort(entry))
        .slice(0, maxAnnotated)
        .map(([key]) => key),
    ),
  )
}

/** The entry with the places of the changes that it reports. */
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
