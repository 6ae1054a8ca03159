/** Maximum announced length, in bytes, that is trusted: ten times the service's largest page. */
const maxLength = 512 * 1024 * 1024

/** The stream of an answer's body. */
interface Body extends AsyncIterable<Uint8Array> {
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
}

/**
 * Reads an answer's body. If its length is announced, each chunk is copied immediately, so that its memory can be
 * released: a page of large definitions has tens of megabytes, which the SDK's own code keeps twice.
 *
 * @throws any error of the stream
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
