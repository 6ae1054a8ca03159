import { randomUUID } from 'node:crypto'
import type { ServiceError } from '../model/errors.js'

/** An answer as it is sent. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const jsonAnswer = (status: number, body: string, headers: Answer['headers']): Answer => ({
  status,
  headers: {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-amzn-requestid': randomUUID(),
    ...headers,
  },
  body,
})

/** It has nothing of the service's own. */
export const pageAnswer = (status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><body><h1>${status}</h1></body></html>`,
})

/** `body`: JSON text. */
export const successAnswer = (body: string): Answer => jsonAnswer(200, body, {})

export const errorAnswer = ({ status, code, body }: ServiceError): Answer =>
  jsonAnswer(status, JSON.stringify(body), { 'x-amzn-errortype': code })
