/** Whether reading a text decodes bytes. */
export function isHeldAsBytes(read: () => unknown): boolean {
  const own = Object.getOwnPropertyDescriptor(TextDecoder.prototype, 'decode')!
  let isDecoded = false
  const value = function (this: unknown, ...given: readonly unknown[]) {
    isDecoded = true
    return own.value.apply(this, given)
  }
  Object.defineProperty(TextDecoder.prototype, 'decode', { ...own, value })
  try {
    read()
    return isDecoded
  } finally {
    Object.defineProperty(TextDecoder.prototype, 'decode', own)
  }
}
