import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuse, ServiceError } from '../model/errors.js'
import type { OperationName } from '../model/operations.js'
import { perform } from '../service/index.js'
import type { World } from '../state/world.js'
import { requestProblem } from '../validate/request.js'
import { checkAccess } from './access.js'
import type { Call, OpenCall } from './calls.js'
import { decode, type Params } from './decode.js'
import type { createFaults, Stage, Strike } from './faults.js'
import type { createHooks } from './hooks.js'
import { sendAnswer, sendError } from './respond.js'
import { route } from './route.js'
import { verifySignature } from './sigv4.js'
import type { createThrottle } from './throttle.js'

export interface Front {
  readonly world: World
  readonly calls: Call[]
  readonly faults: ReturnType<typeof createFaults>
  readonly hooks: ReturnType<typeof createHooks>
  readonly throttle: ReturnType<typeof createThrottle>
}

/** A connection to be cut, or to be left without an answer. */
class Lost extends Error {
  readonly how: 'reset' | 'hang'

  constructor(how: 'reset' | 'hang') {
    super(how)
    this.how = how
  }
}

interface Request {
  readonly call: OpenCall
  readonly operation: OperationName
  readonly params: Params
}

const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Decodes a request and notes it, before anything is decided about it. */
const open = (front: Front, message: IncomingMessage, body: Buffer): Request => {
  const call: OpenCall = {
    operation: 'Unknown',
    params: {},
    status: 0,
    at: front.world.now(),
    applied: false,
  }
  front.calls.push(call)
  const [pathname = '', query = ''] = (message.url ?? '').split('?', 2)
  const routed = route(message.method ?? '', pathname)
  if (!routed) throw Object.assign(refuse('UnknownOperationException', 'No such operation'), { call })
  const params = decode(routed, new URLSearchParams(query), body.toString('utf8'))
  call.operation = routed.operation
  call.params = params
  return { call, operation: routed.operation, params }
}

const suffer = (strike: Strike): never => {
  if (strike.kind === 'error') throw strike.error
  throw new Lost(strike.kind)
}

const delay = async ({ latency }: World['options'], operation: string): Promise<void> => {
  const ms = typeof latency === 'number' ? latency : latency(operation)
  if (ms > 0) await sleep(ms)
}

/** In the order of a real front door: who, may they, how often, is it well-formed; then the service itself. */
const serve = async (
  front: Front,
  message: IncomingMessage,
  body: Buffer,
  request: Request,
): Promise<object> => {
  const { world, faults, hooks, throttle } = front
  const { call, operation, params } = request
  const signed = { method: message.method ?? '', target: message.url ?? '', headers: message.headers, body }
  await delay(world.options, operation)
  verifySignature(signed, world.options.credentials, world.options.region)
  checkAccess(world, operation, params)
  throttle(operation)
  const drawn = faults.draw(call)
  const at = (stage: Stage): void => {
    if (drawn?.stage === stage) suffer(drawn.strike)
  }
  at('before')
  const problem = requestProblem(operation, params)
  if (problem) throw problem
  await hooks.run('before', call)
  const answer = perform(world, operation, params)
  call.applied = true
  const copy = structuredClone(answer)
  await hooks.run('after', call)
  at('after')
  return copy
}

const fail = (
  call: OpenCall | undefined,
  error: unknown,
  message: IncomingMessage,
  response: ServerResponse,
): void => {
  if (error instanceof Lost) {
    if (call) call.errorCode = error.how
    if (error.how === 'reset') message.socket.destroy()
    return
  }
  const refusal =
    error instanceof ServiceError ? error : refuse('InternalServiceException', `simulator: ${String(error)}`)
  if (call) Object.assign(call, { status: refusal.status, errorCode: refusal.code })
  sendError(response, refusal)
}

/** Answers one request; never rejects. */
export const handle = async (
  front: Front,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  let call: OpenCall | undefined
  try {
    const body = await readBody(message)
    const before = front.calls.length
    try {
      const request = open(front, message, body)
      call = request.call
      const answer = await serve(front, message, body, request)
      call.status = 200
      sendAnswer(response, answer)
    } catch (error) {
      call ??= front.calls[before]
      throw error
    }
  } catch (error) {
    fail(call, error, message, response)
  }
}
