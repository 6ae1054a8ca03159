import type { CST } from 'yaml'
import { maxDepth } from './limits.js'

/**
 * Where YAML first nests too deep, or null: counted over the library's flat syntax tokens without recursion, before
 * its composer, which recurses.
 */
export function tooDeepAt(tokens: readonly CST.Token[]): number | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  let first: number | null = null
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > maxDepth) first = Math.min(first ?? token.offset, token.offset)
    else for (const child of childrenOf(token)) open.push({ token: child, depth: depth + levels(child) })
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

function levels(token: CST.Token): number {
  return 'items' in token ? 1 : 0
}
