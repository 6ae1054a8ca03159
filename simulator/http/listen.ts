import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handle } from './front.js'
import type { ServeContext } from './gates.js'

export interface Listening {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves on a free port of loopback. */
export const listen = async (gates: ServeContext): Promise<Listening> => {
  const server = createServer((message, response) => {
    handle(gates, message, response).catch(() => message.socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // A simulator that was not stopped does not keep its process alive.
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
