import { hash } from 'node:crypto'
import type { Hash, Json } from '../model/definition.js'
import { canonicalJson } from './canonical-json.js'

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256(text: string): Hash {
  return hash('sha256', text)
}

/** SHA-256 of a value's canonical JSON: the only way in which this action hashes anything with structure. */
export function hashJson(value: Json): Hash {
  return sha256(canonicalJson(value))
}
