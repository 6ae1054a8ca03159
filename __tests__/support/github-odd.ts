import type { Fault } from '../../simulator/github/index.js'

const json = (body: unknown) => ({ status: 200, body })
const text = (body: string, type: string) => ({ status: 200, body, headers: { 'content-type': type } })

/** Why an answer of another shape is not used. */
export const oddShape = 'GitHub gave an answer that is not in its documented form'
const limited = 'GitHub answered 403: API rate limit exceeded for installation.'

/** Answers that are none, each with the reason that is given for it. */
export const oddAnswers: readonly (readonly [string, Omit<Fault, 'path'>, string])[] = [
  ['a page of HTML', { kind: 'answer', answer: text('<html></html>', 'text/html') }, oddShape],
  ['an empty object', { kind: 'answer', answer: json({}) }, oddShape],
  ['null', { kind: 'answer', answer: json(null) }, oddShape],
  ['an empty list', { kind: 'answer', answer: json([]) }, oddShape],
  ['a list of null', { kind: 'answer', answer: json([null]) }, oddShape],
  ['a list of an empty object', { kind: 'answer', answer: json([{}]) }, oddShape],
  ['a number', { kind: 'answer', answer: json(7) }, oddShape],
  ['JSON cut short', { kind: 'answer', answer: text('{"sha": "12', 'application/json') }, oddShape],
  ['an empty answer', { kind: 'answer', answer: { status: 200 } }, oddShape],
  ['an internal error', { kind: 'answer', answer: { status: 500 }, times: 3 }, 'GitHub answered 500'],
  ['a page of 502', { kind: 'http-502', times: 3 }, 'GitHub answered 502'],
  ['too many requests', { kind: 'primary-limit', retryAfter: 3_000 }, limited],
]
