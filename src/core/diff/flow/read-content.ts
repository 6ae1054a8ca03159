import { executableJson } from '../../hash/content-hash.js'
import { readSorted, valueAt } from '../shared/read-json.js'
import { type Flow, readFlow } from './flow.js'

/** The flow in a content, or null, and its text without the members that are not executed. */
export function readContent(content: string): { readonly flow: Flow | null; readonly text: string } {
  const value = valueAt(
    readSorted(() => executableJson({ kind: 'module', content, settings: null })),
    ['content'],
  )
  return value === undefined
    ? { flow: null, text: content }
    : { flow: readFlow(value), text: JSON.stringify(value) }
}
