import type { Entry } from '../core/model/report.js'

/** Formats an alias's name in a text: as code, or in quotes. */
export type ShowName = (name: string) => string

/** Whether only the alias moves, or was to move, and the definition itself does not change. */
export const isAliasAlone = ({ action, status }: Entry): boolean =>
  action === 'unchanged' && status !== 'unchanged'

/** The move of an alias in words; empty: it does not move. */
export function aliasWords({ alias, status }: Entry, show: ShowName): string {
  if (alias === null) return ''
  const { previousVersion: from, version } = alias
  const to = version === null ? 'the new version' : `v${version}`
  const name = `alias ${show(alias.name)}`
  if (version === null && status !== 'planned') return `${name} moved, but not seen where it belongs`
  if (from === null) return `${name} ${status === 'planned' ? 'is created' : 'created'} on ${to}`
  return `${name} ${status === 'planned' ? 'moves' : 'moved'} from v${from} to ${to}`
}

/** The number of aliases that move, or moved, in words; empty: none. */
export function aliasCount(entries: readonly Entry[]): string {
  const moved = entries.filter(
    ({ alias, status }) => alias && (status === 'planned' || alias.version !== null),
  )
  if (moved.length === 0) return ''
  const isPlan = moved.some(({ status }) => status === 'planned')
  return `${moved.length} ${moved.length === 1 ? 'alias' : 'aliases'} ${isPlan ? 'to move' : 'moved'}`
}
