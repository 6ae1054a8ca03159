import type { Entry } from '../core/model/report.js'

/** Shows an alias's name in a text: as code, or in quotes. */
export type ShowName = (name: string) => string

/** Of a definition itself nothing changes: only its alias moves, or was to move. */
export const isAliasAlone = ({ action, status }: Entry): boolean =>
  action === 'unchanged' && status !== 'unchanged'

/** Where an alias moves, or moved; empty where it does neither. */
export function aliasWords({ alias, status }: Entry, show: ShowName): string {
  if (alias === null) return ''
  const { previousVersion: from, version } = alias
  const to = version === null ? 'the new version' : `v${version}`
  const name = `alias ${show(alias.name)}`
  if (version === null && status !== 'planned') return `${name} moved, but not seen where it belongs`
  if (from === null) return `${name} ${status === 'planned' ? 'is created' : 'created'} on ${to}`
  return `${name} ${status === 'planned' ? 'moves' : 'moved'} from v${from} to ${to}`
}

/** How many aliases move, or moved, in words; empty where none does. */
export function aliasCount(entries: readonly Entry[]): string {
  const moved = entries.filter(
    ({ alias, status }) => alias && (status === 'planned' || alias.version !== null),
  )
  if (moved.length === 0) return ''
  const isPlan = moved.some(({ status }) => status === 'planned')
  return `${moved.length} ${moved.length === 1 ? 'alias' : 'aliases'} ${isPlan ? 'to move' : 'moved'}`
}
