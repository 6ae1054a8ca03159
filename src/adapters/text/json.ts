import { visit } from 'jsonc-parser'
import type { Located, Member } from '../../core/document/located.js'
import type { Parsed } from '../../core/document/parsed.js'
import { fileStart } from '../../core/document/problem.js'
import type { Problem, SourceLocation } from '../../core/model/definition.js'
import { duplicateKeys, emptyDocument, locatedNumber, nestedTooDeep, stringProblems } from './common.js'
import { findDeepJson } from './depth.js'
import { jsonProblem } from './json-syntax.js'
import { createLocate } from './lines.js'

/** Parses JSON text as a tree. JSON.parse decides whether it is JSON; jsonc-parser finds the places. */
export function parseJson(file: string, text: string): Parsed {
  const locate = createLocate(file, text)
  if (/^[\t\n\r ]*$/.test(text)) return { tree: null, problems: [emptyDocument(locate(0))] }
  const deep = findDeepJson(text)
  if (deep !== null) return { tree: null, problems: [nestedTooDeep(locate(deep))] }
  const problem = jsonProblem(text, locate)
  return problem === null ? buildTree(file, text) : { tree: null, problems: [problem] }
}

/** An object or list whose end is not reached yet; `name` waits for its value. */
interface OpenContainer {
  readonly type: 'object' | 'array'
  readonly at: SourceLocation
  readonly members: Member[]
  readonly items: Located[]
  name: Omit<Member, 'value'> | null
}

/** Only for valid JSON: the callbacks are in order and balanced. */
function buildTree(file: string, text: string): Parsed {
  const problems: Problem[] = []
  const root: OpenContainer = {
    type: 'array',
    at: fileStart(file),
    members: [],
    items: [],
    name: null,
  }
  const open = [root]
  const top = (): OpenContainer => open.at(-1) ?? root
  const add = (value: Located): void => {
    const { name, members, items } = top()
    if (name === null) items.push(value)
    else members.push({ name: name.name, at: name.at, value })
  }
  const begin =
    (type: OpenContainer['type']) => (_offset: number, _length: number, line: number, column: number) => {
      open.push({ type, at: place(line, column), members: [], items: [], name: null })
    }
  const end = (): void => {
    const { type, at, members, items } = open.pop() ?? root
    if (type === 'object') for (const problem of duplicateKeys(members)) problems.push(problem)
    add(type === 'object' ? { type, members, at } : { type, items, at })
  }
  const place = (line: number, column: number): SourceLocation => ({
    file,
    line: line + 1,
    column: column + 1,
  })
  visit(text, {
    onObjectBegin: begin('object'),
    onArrayBegin: begin('array'),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, _offset, _length, line, column) => {
      const at = place(line, column)
      top().name = { name, at }
      for (const problem of stringProblems(name, at)) problems.push(problem)
    },
    onLiteralValue: (value, offset, length, line, column) => {
      const at = place(line, column)
      if (typeof value === 'string') for (const problem of stringProblems(value, at)) problems.push(problem)
      if (typeof value === 'number') add(locatedNumber(value, text.slice(offset, offset + length), at))
      else add(literal(value, at))
    },
  })
  return { tree: problems.length === 0 ? (root.items[0] ?? null) : null, problems }
}

function literal(value: unknown, at: SourceLocation): Located {
  if (typeof value === 'string') return { type: 'string', value, at }
  return typeof value === 'boolean' ? { type: 'boolean', value, at } : { type: 'null', at }
}
