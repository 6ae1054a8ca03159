import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse, ServiceError } from '../model/errors.js'
import type { OpenCall } from './calls.js'
import type { ServeContext } from './gates.js'
import { type Answer, errorAnswer, pageAnswer, successAnswer } from './respond.js'
import { Intercepted, LostConnection, serve } from './serve.js'
import type { Signed } from './sigv4.js'

const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Records a request before anything is decided about it. */
const open = ({ world, calls }: ServeContext, { method, target: url }: Signed): OpenCall => {
  const call: OpenCall = {
    operation: 'Unknown',
    params: { method, url },
    status: 0,
    at: world.now(),
    applied: false,
  }
  calls.push(call)
  return call
}

const bug = (error: unknown): ServiceError => {
  const text = error instanceof Error ? error.stack : String(error)
  return refuse('InternalServiceException', `simulator: ${text}`)
}

/** @throws LostConnection if no answer is sent */
const failureAnswer = (call: OpenCall, error: unknown): Answer => {
  if (error instanceof LostConnection) {
    call.errorCode = error.kind
    throw error
  }
  if (error instanceof Intercepted) {
    Object.assign(call, { status: error.status, errorCode: 'proxy' })
    return pageAnswer(error.status)
  }
  const refusal = error instanceof ServiceError ? error : bug(error)
  Object.assign(call, { status: refusal.status, errorCode: refusal.code })
  return errorAnswer(refusal)
}

/**
 * Answers a completely received request.
 *
 * @throws LostConnection if no answer is sent
 */
export const answerRequest = async (gates: ServeContext, request: Signed): Promise<Answer> => {
  const call = open(gates, request)
  const date = new Date(gates.world.options.timeOfDay()).toUTCString()
  const answer = await serve(gates, request, call).then(
    (body) => {
      call.status = 200
      return successAnswer(body)
    },
    (error: unknown) => failureAnswer(call, error),
  )
  return { ...answer, headers: { date, ...answer.headers } }
}

/** Answers one request over HTTP; rejects only if the request could not be read to its end. */
export const handle = async (
  gates: ServeContext,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { method = '', url: target = '', headers } = message
  const body = await readBody(message)
  try {
    const answer = await answerRequest(gates, { method, target, headers, body })
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  } catch (error) {
    if (!(error instanceof LostConnection)) throw error
    if (error.kind === 'reset') message.socket.destroy()
  }
}
