import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LoopbackProxy {
  readonly url: string
  /** Host of each request that came through. */
  readonly hosts: readonly string[]
  stop(): Promise<void>
}

/** A proxy on loopback for `http:` addresses, which are asked of it whole. */
export async function startProxy(): Promise<LoopbackProxy> {
  const hosts: string[] = []
  const server = createServer((asked, answer) => {
    const { host, pathname, search, port } = new URL(asked.url ?? '')
    hosts.push(host)
    const { method = 'GET', headers } = asked
    const onward = request({ host: '127.0.0.1', port, path: `${pathname}${search}`, method, headers })
    onward.on('error', () => answer.writeHead(502).end())
    onward.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    hosts,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Node's agents heed proxies from 24.5 on. */
export function heedsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 5)
}
