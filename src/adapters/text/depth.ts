import type { CST } from 'yaml'
import { maxDepth } from './limits.js'

/** What a look at each sign of JSON text finds. */
interface JsonScan {
  /** The offset where it first nests too deep; null: it does not. */
  readonly deepAt: number | null
  /** Number of names: of the colons outside strings, if it is valid JSON. */
  readonly names: number
}

/**
 * Counts levels and names without recursion, before a recursive parser runs. A string ends at its quote or at a line end,
 * which no valid string contains.
 */
export function scanJson(text: string): JsonScan {
  let [depth, names] = [0, 0]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote) index = stringEnd(text, index + 1)
    else if (code === colon) names += 1
    else if (code === openList || code === openObject) depth += 1
    else if (code === closeList || code === closeObject) depth -= 1
    if (depth > maxDepth) return { deepAt: index, names }
  }
  return { deepAt: null, names }
}

/** Character codes: comparing single-character texts takes twice as long. */
const [quote, lineFeed, backslash, colon] = [0x22, 0x0a, 0x5c, 0x3a]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

function stringEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === quote || code === lineFeed) return index
    if (code === backslash) index += 1
  }
  return text.length
}

/**
 * The offset where YAML first nests too deep, or null. Counts over the library's flat syntax tokens without recursion,
 * before its recursive composer runs.
 */
export function findDeepYaml(tokens: readonly CST.Token[]): number | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  let first: number | null = null
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > maxDepth) first = Math.min(first ?? token.offset, token.offset)
    else for (const child of childrenOf(token)) open.push({ token: child, depth: depth + levelsOf(child) })
  }
  return first
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((each) => each !== undefined && each !== null),
  )
}

function levelsOf(token: CST.Token): number {
  return 'items' in token ? 1 : 0
}
