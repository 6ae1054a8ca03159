/** Bytes up to which a length that is told is believed: ten times the largest page of the service. */
const maxLength = 512 * 1024 * 1024

/** A stream of an answer's body. */
interface Body extends AsyncIterable<Uint8Array> {
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
}

/**
 * All of an answer's body. Where its length is told, each chunk is copied as it comes and can be collected at once: a page
 * of large definitions has tens of megabytes, which the SDK's own way holds twice.
 * @throws whatever the stream fails with
 */
export async function collectBody(body: Body): Promise<Uint8Array> {
  const length = Number(body.headers?.['content-length'])
  const whole = length >= 0 && length <= maxLength ? Buffer.allocUnsafe(length) : Buffer.alloc(0)
  const rest: Uint8Array[] = []
  let filled = 0
  for await (const chunk of body) {
    if (rest.length === 0 && filled + chunk.length <= whole.length) {
      whole.set(chunk, filled)
      filled += chunk.length
    } else rest.push(chunk)
  }
  const first = whole.subarray(0, filled)
  return rest.length === 0 ? first : Buffer.concat([first, ...rest])
}
