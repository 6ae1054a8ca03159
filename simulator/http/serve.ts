import { setTimeout as sleep } from 'node:timers/promises'
import { refuse } from '../model/errors.js'
import type { OperationName } from '../model/operations.js'
import { currentAnswer, perform } from '../service/index.js'
import type { World } from '../state/world.js'
import { requestProblem } from '../validate/request.js'
import { checkAccess } from './access.js'
import type { OpenCall } from './calls.js'
import { decode, type Params } from './decode.js'
import type { FaultEffect, Stage } from './faults.js'
import type { ServeContext } from './gates.js'
import { route } from './route.js'
import { type Signed, verifySignature } from './sigv4.js'

/** A connection to cut, or to leave without an answer. */
export class LostConnection extends Error {
  readonly kind: 'reset' | 'hang'

  constructor(kind: 'reset' | 'hang') {
    super(kind)
    this.kind = kind
  }
}

/** An answer with an HTML page from a proxy between the caller and the service. */
export class Intercepted extends Error {
  readonly status: number

  constructor(status: number) {
    super(`a proxy answered ${status}`)
    this.status = status
  }
}

interface ParsedRequest {
  readonly operation: OperationName
  readonly params: Params
}

/** The parsed request; recorded in the call. */
const parseRequest = ({ method, target, body }: Signed, call: OpenCall): ParsedRequest => {
  const [pathname = '', query = ''] = target.split('?', 2)
  const routed = route(method, pathname)
  if (!routed) throw refuse('UnknownOperationException', `No operation has ${method} ${pathname}`)
  call.operation = routed.operation
  call.params = decode(routed, new URLSearchParams(query), body.toString('utf8'))
  return { operation: routed.operation, params: call.params }
}

const throwEffect = (faultEffect: FaultEffect): never => {
  if (faultEffect.kind === 'error') throw faultEffect.error
  if (faultEffect.kind === 'page') throw new Intercepted(faultEffect.status)
  throw new LostConnection(faultEffect.kind)
}

const delay = async ({ latency }: World['options'], operation: string): Promise<void> => {
  const ms = typeof latency === 'number' ? latency : latency(operation)
  if (ms > 0) await sleep(ms)
}

/** Carries the request out between its hooks and faults; the answer as JSON text. */
const performRequest = async (
  gates: ServeContext,
  call: OpenCall,
  { operation, params }: ParsedRequest,
): Promise<string> => {
  const fault = gates.faults.draw(call)
  const applyFault = (stage: Stage): void => {
    if (fault?.stage === stage) throwEffect(fault.strike)
  }
  await gates.hooks.run('before', call)
  applyFault('before')
  const problem = requestProblem(operation, params)
  if (problem) throw problem
  const answer = perform(gates.world, operation, params)
  // What the answer shares with the state may change before it is sent.
  const text = JSON.stringify(answer)
  call.applied = true
  await gates.hooks.run('after', call)
  applyFault('after')
  const current = currentAnswer(gates.world, operation, answer)
  return current === null ? text : JSON.stringify(current)
}

/**
 * Serves a request in the order of a real front door: authentication, permissions, quota, form; then the service
 * itself. The answer as JSON text.
 *
 * @throws ServiceError for every refusal; LostConnection if no answer is sent, Intercepted if a proxy answers
 */
export const serve = async (gates: ServeContext, request: Signed, call: OpenCall): Promise<string> => {
  const { options } = gates.world
  const parsed = parseRequest(request, call)
  await delay(options, parsed.operation)
  if (!request.trusted) verifySignature(request, options.credentials, options.region, options.timeOfDay())
  checkAccess(gates.world, parsed.operation, parsed.params)
  gates.throttle(parsed.operation)
  return performRequest(gates, call, parsed)
}
