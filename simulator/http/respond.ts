import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { ServiceError } from '../model/errors.js'

const send = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string>,
): void => {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    'x-amzn-requestid': randomUUID(),
    ...headers,
  })
  response.end(text)
}

/** Nothing of the service's own stands in it. */
export const sendPage = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/html' })
  response.end(`<html><body><h1>${status}</h1></body></html>`)
}

export const sendAnswer = (response: ServerResponse, answer: object): void => send(response, 200, answer, {})

export const sendError = (response: ServerResponse, { status, code, body }: ServiceError): void =>
  send(response, status, body, { 'x-amzn-errortype': code })
