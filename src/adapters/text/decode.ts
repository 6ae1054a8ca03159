import { error, fileStart } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import { maxBytes } from './limits.js'
import { createLocate } from './lines.js'

/** Bytes as text, without a byte order mark; or the problem. Only well-formed UTF-8 of at most 4 MiB is accepted. */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  const start = fileStart(file)
  if (bytes.length > maxBytes) return error('file-too-large', start, tooLarge(bytes.length))
  if (isUtf16(bytes)) return error('text-encoding', start, 'The file is UTF-16. Save it as UTF-8.')
  return decodeAll(bytes) ?? notUtf8(file, bytes)
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const valid = validPrefix(bytes)
  const locate = createLocate(file, new TextDecoder().decode(bytes.subarray(0, valid)))
  const at = new TextDecoder().decode(bytes.subarray(0, valid)).length
  const byte = (bytes[valid] ?? 0).toString(16).padStart(2, '0')
  return error('text-encoding', locate(at), `The byte 0x${byte} is not UTF-8 here. Save the file as UTF-8.`)
}

/** The message for a file that is too large. */
export function tooLarge(bytes: number): string {
  return `The file has ${bytes} bytes; at most ${maxBytes} (4 MiB) are read. Keep one definition in a file, and nothing else.`
}

/** Recognized by its byte order mark, or by the NUL byte that each ASCII character has. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === 0xff && second === 0xfe) return true
  if (first === 0xfe && second === 0xff) return true
  return second !== undefined && (first === 0) !== (second === 0)
}

/** The text; null: the bytes are not well-formed UTF-8. */
function decodeAll(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    return null
  }
}

/** End of the longest well-formed start of bytes that are malformed as a whole. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodeAll(bytes.subarray(0, middle), true) !== null) low = middle
    else high = middle - 1
  }
  return wholeCharacters(bytes, low)
}

/** Moves back to the first byte of an incomplete character. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  for (let back = 0; back <= 3; back += 1)
    if (decodeAll(bytes.subarray(0, end - back)) !== null) return end - back
  return end
}
