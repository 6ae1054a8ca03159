import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuse } from '../model/errors.js'
import type { OperationName } from '../model/operations.js'
import { answerAsItLeaves, perform } from '../service/index.js'
import type { World } from '../state/world.js'
import { requestProblem } from '../validate/request.js'
import { checkAccess } from './access.js'
import type { OpenCall } from './calls.js'
import { decode, type Params } from './decode.js'
import type { Stage, Strike } from './faults.js'
import type { Gates } from './gates.js'
import { route } from './route.js'
import { verifySignature } from './sigv4.js'

/** A connection to be cut, or to be left without an answer. */
export class Lost extends Error {
  readonly how: 'reset' | 'hang'

  constructor(how: 'reset' | 'hang') {
    super(how)
    this.how = how
  }
}

/** An answer of a proxy between the caller and the service, with a page of its own. */
export class Intercepted extends Error {
  readonly status: number

  constructor(status: number) {
    super(`a proxy answered ${status}`)
    this.status = status
  }
}

interface Understood {
  readonly operation: OperationName
  readonly params: Params
}

/** What is asked for; noted in the call. */
const understand = ({ method = '', url = '' }: IncomingMessage, body: Buffer, call: OpenCall): Understood => {
  const [pathname = '', query = ''] = url.split('?', 2)
  const routed = route(method, pathname)
  if (!routed) throw refuse('UnknownOperationException', `No operation has ${method} ${pathname}`)
  call.operation = routed.operation
  call.params = decode(routed, new URLSearchParams(query), body.toString('utf8'))
  return { operation: routed.operation, params: call.params }
}

const suffer = (strike: Strike): never => {
  if (strike.kind === 'error') throw strike.error
  if (strike.kind === 'page') throw new Intercepted(strike.status)
  throw new Lost(strike.kind)
}

const delay = async ({ latency }: World['options'], operation: string): Promise<void> => {
  const ms = typeof latency === 'number' ? latency : latency(operation)
  if (ms > 0) await sleep(ms)
}

/** Carries the request out between its hooks and faults. */
const effect = async (gates: Gates, call: OpenCall, { operation, params }: Understood): Promise<object> => {
  const drawn = gates.faults.draw(call)
  const strikeAt = (stage: Stage): void => {
    if (drawn?.stage === stage) suffer(drawn.strike)
  }
  await gates.hooks.run('before', call)
  strikeAt('before')
  const problem = requestProblem(operation, params)
  if (problem) throw problem
  const answer = structuredClone(perform(gates.world, operation, params))
  call.applied = true
  await gates.hooks.run('after', call)
  strikeAt('after')
  return answerAsItLeaves(gates.world, operation, answer)
}

/**
 * In the order of a real front door: who, may they, how often, is it well-formed; then the service itself.
 * @throws ServiceError for every refusal; Lost where no answer is to be sent, Intercepted where a proxy sends one
 */
export const serve = async (
  gates: Gates,
  message: IncomingMessage,
  body: Buffer,
  call: OpenCall,
): Promise<object> => {
  const { options } = gates.world
  const { method = '', url = '', headers } = message
  const understood = understand(message, body, call)
  await delay(options, understood.operation)
  verifySignature(
    { method, target: url, headers, body },
    options.credentials,
    options.region,
    options.timeOfDay(),
  )
  checkAccess(gates.world, understood.operation, understood.params)
  gates.throttle(understood.operation)
  return effect(gates, call, understood)
}
