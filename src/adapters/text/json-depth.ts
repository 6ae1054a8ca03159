import { maxDepth } from './limits.js'

/**
 * Where JSON text first nests too deep, or null: counted without recursion, before any parser that recurses.
 * A string ends at its quote or, as no valid one holds a line end, at that.
 */
export function tooDeepAt(text: string): number | null {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"') index = stringEnd(text, index + 1)
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth -= 1
    if (depth > maxDepth) return index
  }
  return null
}

function stringEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"' || character === '\n') return index
    if (character === '\\') index += 1
  }
  return text.length
}
