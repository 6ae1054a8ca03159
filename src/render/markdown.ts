import type { SourceLocation } from '../core/model/definition.js'
import type { WorkflowRun } from '../core/model/report.js'
import { code } from './escape.js'

/** A link of ready markdown; only the text if the address is not one of the web. */
export function link(markdown: string, address: string): string {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown
  const safe = new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => {
    return c === '_' ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `[${markdown}](${safe})`
}

export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export const tableHead = (titles: readonly string[]): string =>
  `${row(titles)}\n${row(titles.map(() => ':--'))}`

/** `v3 → new` that stays on one line, however narrow its column is. */
export const unbroken = (steps: string): string => steps.replaceAll(' → ', '\u00a0→\u00a0')

/** Address of a commit's page; empty: the run does not have it. */
export function commitAddress(context: WorkflowRun): string {
  return context.commit && context.repository
    ? `${context.serverUrl}/${context.repository}/commit/${context.commit}`
    : ''
}

/**
 * The path of a file in its repository, which GitHub knows it by: files are known by their paths in the workspace, and a
 * checkout may be in a folder of that.
 */
export function pathInRepository({ checkout }: WorkflowRun, file: string): string {
  return checkout !== undefined && file.startsWith(`${checkout}/`) ? file.slice(checkout.length + 1) : file
}

/** Address of a file at the run's commit; empty: the run does not have it, or the path is outside of the repository. */
export function fileAddress(context: WorkflowRun, file: string, line?: number): string {
  if (!context.commit || !context.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return ''
  const path = encodedPath(pathInRepository(context, file))
  return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${path}${line ? `#L${line}` : ''}`
}

/** A path encoded for an address, with `/` between its parts. */
export function encodedPath(file: string): string {
  const whole = file.replace(/\p{Cs}/gu, '\ufffd')
  return whole.split('/').map(encodeURIComponent).join('/')
}

/** A place as `file:line:column`, linked to that line. */
export function placeLink(context: WorkflowRun, place: SourceLocation): string {
  return link(
    code(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context, place.file, place.line),
  )
}

/** `1 definition`, `2 definitions`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
