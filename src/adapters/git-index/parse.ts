/** A file in git's index. */
export interface IndexEntry {
  /** From the root of the checkout, with `/`; ends with `/` for a folder that a sparse index has as one entry. */
  readonly path: string
  /** Whether it is a link to a commit of another repository: a submodule. */
  readonly isSubmodule: boolean
  /** Whether it was left out of the working tree on purpose: a sparse checkout. */
  readonly isSkipped: boolean
}

export interface GitIndex {
  readonly entries: readonly IndexEntry[]
  /** False: other files have more entries (a split index), or some entries represent whole folders (a sparse index). */
  readonly isWhole: boolean
}

/** Number of bytes of an entry's times, numbers and mode, before the hash. */
const statBytes = 40
const modeOffset = 24

/**
 * Parses git's index file: versions 2, 3 and 4, with SHA-1 or SHA-256 (Documentation/gitformat-index of git). Its
 * checksum is not verified, because git can be configured to leave it out.
 *
 * @throws Error if the bytes are no such file, or end too early
 */
export function parseIndex(bytes: Uint8Array): GitIndex {
  try {
    return readWith(bytes, 20)
  } catch (cause) {
    // The file does not state its hash. With the wrong one the lengths of names do not match.
    const other = attempt(() => readWith(bytes, 32))
    if (other !== null) return other
    throw cause instanceof RangeError ? new Error(tooShort, { cause }) : cause
  }
}

const tooShort = 'it ends too early'

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

function readWith(bytes: Uint8Array, hashBytes: 20 | 32): GitIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0) !== signature('DIRC')) throw new Error('it is no index of git')
  const version = view.getUint32(4)
  if (version < 2 || version > 4) throw new Error(`its version is ${version}; 2 to 4 are known`)
  const count = view.getUint32(8)
  const entries: IndexEntry[] = []
  let [offset, path]: readonly [number, Uint8Array] = [12, new Uint8Array()]
  let folders = false
  for (let index = 0; index < count; index += 1) {
    const mode = view.getUint32(offset + modeOffset)
    const flagsAt = offset + statBytes + hashBytes
    const isExtended = version > 2 && (view.getUint16(flagsAt) & 0x4000) !== 0
    const nameAt = flagsAt + (isExtended ? 4 : 2)
    const isSkipped = isExtended && (view.getUint16(flagsAt + 2) & 0x4000) !== 0
    const read = version === 4 ? compressedName(bytes, nameAt, path) : paddedName(bytes, nameAt, offset)
    const length = view.getUint16(flagsAt) & 0xfff
    if (length !== Math.min(read.name.length, 0xfff))
      throw new Error('a name of it has another length than it says')
    path = read.name
    offset = read.end
    folders ||= mode === 0o40000
    entries.push({ path: decoder.decode(path), isSubmodule: mode === 0o160000, isSkipped })
  }
  if (offset + hashBytes > bytes.length) throw new Error(tooShort)
  return { entries, isWhole: !folders && !hasRequiredExtension(view, offset, bytes.length - hashBytes) }
}

interface Name {
  readonly name: Uint8Array
  /** Where the next entry starts. */
  readonly end: number
}

const decoder = new TextDecoder()

/** Versions 2 and 3: the whole name, and zeros up to a multiple of eight bytes from the entry's start. */
function paddedName(bytes: Uint8Array, at: number, start: number): Name {
  const end = zeroAfter(bytes, at)
  return { name: bytes.subarray(at, end), end: start + (Math.floor((end - start) / 8) + 1) * 8 }
}

/** Version 4: the number of bytes to drop from the name before, and the text to append. */
function compressedName(bytes: Uint8Array, at: number, before: Uint8Array): Name {
  const [dropped, from] = variableNumber(bytes, at)
  const end = zeroAfter(bytes, from)
  if (dropped > before.length) throw new Error('a name of it is shorter than nothing')
  return {
    name: Buffer.concat([before.subarray(0, before.length - dropped), bytes.subarray(from, end)]),
    end: end + 1,
  }
}

/**
 * The encoding of offsets in packs: seven bits per byte, the first byte the most significant, one added for each that
 * follows.
 */
function variableNumber(bytes: Uint8Array, at: number): readonly [value: number, end: number] {
  let [value, next] = [0, at]
  for (;;) {
    const byte = bytes[next]
    if (byte === undefined || value > 0xff_ff_ff) throw new Error(tooShort)
    value = value * 128 + (byte & 0x7f)
    next += 1
    if (byte < 0x80) return [value, next]
    value += 1
  }
}

function zeroAfter(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0, from)
  if (end < 0) throw new Error(tooShort)
  return end
}

/**
 * Whether an extension must be understood: its name starts with a small letter, and without it the entries are
 * incomplete.
 */
function hasRequiredExtension(view: DataView, start: number, end: number): boolean {
  let offset = start
  while (offset + 8 <= end) {
    if (view.getUint8(offset) >= 0x61) return true
    offset += 8 + view.getUint32(offset + 4)
  }
  return false
}

function signature(text: string): number {
  return Buffer.from(text, 'latin1').readUInt32BE()
}
