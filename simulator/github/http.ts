import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Outcome } from './handle.js'
import type { Request } from './request.js'
import type { Answer, Call } from './types.js'

type Handler = (call: Call, request: Request) => Promise<Outcome>

/** Converts HTTP to calls and outcomes to HTTP; an error of the handler itself is a 500 that names it. */
export async function listen(handler: Handler): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    serve(request, response, handler).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A fake that was not stopped does not keep its process alive.
  server.unref()
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the fake of GitHub has no port')
  return { server, url: `http://127.0.0.1:${address.port}` }
}

async function serve(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
  const target = request.url ?? '/'
  const { pathname, searchParams } = new URL(target, 'http://127.0.0.1')
  const body = await text(request)
  const call: Call = {
    method: request.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    body: body === '' ? undefined : JSON.parse(body),
    status: 0,
    response: undefined,
  }
  const { authorization = '', accept = '' } = request.headers
  const outcome = await handler(call, { authorization, target, accept })
  if (outcome === 'reset') response.destroy()
  else if (outcome === 'silent') return
  else if ('cut' in outcome) truncateResponse(call, response, outcome.cut)
  else response.end(beginResponse(call, response, outcome))
}

/** Sends status and headers, and returns the body to send. A file's bytes are recorded as text. */
function beginResponse(
  call: Call,
  response: ServerResponse,
  { status, body, headers }: Answer,
): string | Buffer | undefined {
  const isFile = Buffer.isBuffer(body)
  call.status = status
  call.response = isFile ? body.toString('utf8') : body
  const isText = isFile || typeof body === 'string'
  const type: Record<string, string> = isText ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers })
  return isText ? body : JSON.stringify(body)
}

function truncateResponse(call: Call, response: ServerResponse, answer: Answer): void {
  const whole = Buffer.from(beginResponse(call, response, answer) ?? '')
  response.write(whole.subarray(0, whole.length / 2), () => response.destroy())
}
