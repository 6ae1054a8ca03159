import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse, ServiceError } from '../model/errors.js'
import type { OpenCall } from './calls.js'
import type { ServeContext } from './gates.js'
import { sendAnswer, sendError, sendPage } from './respond.js'
import { Intercepted, LostConnection, serve } from './serve.js'

const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Notes a request before anything is decided about it. */
const open = ({ world, calls }: ServeContext, { method, url }: IncomingMessage): OpenCall => {
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

const fail = (call: OpenCall, error: unknown, message: IncomingMessage, response: ServerResponse): void => {
  if (error instanceof LostConnection) {
    call.errorCode = error.kind
    if (error.kind === 'reset') message.socket.destroy()
    return
  }
  if (error instanceof Intercepted) {
    Object.assign(call, { status: error.status, errorCode: 'proxy' })
    sendPage(response, error.status)
    return
  }
  const bug = error instanceof Error ? error.stack : String(error)
  const refusal =
    error instanceof ServiceError ? error : refuse('InternalServiceException', `simulator: ${bug}`)
  Object.assign(call, { status: refusal.status, errorCode: refusal.code })
  sendError(response, refusal)
}

/** Answers one request; rejects only when the request could not be read to its end. */
export const handle = async (
  gates: ServeContext,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(message)
  const call = open(gates, message)
  response.setHeader('date', new Date(gates.world.options.timeOfDay()).toUTCString())
  try {
    const answer = await serve(gates, message, body, call)
    call.status = 200
    sendAnswer(response, answer)
  } catch (error) {
    fail(call, error, message, response)
  }
}
