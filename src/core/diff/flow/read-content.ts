import { isEqualJson } from '../../document/json-differences.js'
import { executableJson } from '../../hash/content-hash.js'
import type { Json } from '../../model/definition.js'
import { readSorted, valueAt } from '../shared/read-json.js'
import { type Flow, readFlow } from './flow.js'

interface ReadContent {
  /** Null: it is not flow language. */
  readonly flow: Flow | null
  /** What is executed, with sorted members. Undefined: the content is not JSON. */
  readonly executed: Json | undefined
}

export function readContent(content: string): ReadContent {
  const executed = valueAt(
    readSorted(() => executableJson({ kind: 'module', content, settings: null })),
    ['content'],
  )
  return { flow: executed === undefined ? null : readFlow(executed), executed }
}

/** Whether two contents execute the same. */
export function executeSame({ executed: one }: ReadContent, { executed: other }: ReadContent): boolean {
  return one !== undefined && other !== undefined && isEqualJson(one, other)
}
