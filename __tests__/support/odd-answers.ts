import type { Answer, Fault } from '../../simulator/github/index.js'

const json = { 'content-type': 'application/json; charset=utf-8' }
const html = { 'content-type': 'text/html; charset=utf-8' }
const page = '<!DOCTYPE html><html><title>Sign in</title></html>'

const answered = (status: number, body: string, headers: Answer['headers'] = json) =>
  ({ kind: 'answer', answer: { status, body, headers } }) as const

/** What may come in place of GitHub's answer, by name. */
export const oddAnswers: readonly (readonly [name: string, fault: Omit<Fault, 'path' | 'method'>])[] = [
  ['a page of HTML', answered(200, page, html)],
  ['a page of HTML that calls itself JSON', answered(200, page)],
  ['nothing', answered(200, '')],
  ['null', answered(200, 'null')],
  ['{}', answered(200, '{}')],
  ['[]', answered(200, '[]')],
  ['[null]', answered(200, '[null]')],
  ['[{}]', answered(200, '[{}]')],
  ['a text', answered(200, '"Welcome"')],
  ['a beginning of JSON', answered(200, '[{"id": 1, "bo')],
  ['a connection that breaks within the answer', { kind: 'cut' }],
  ['a redirect to another host', answered(302, '', { location: 'http://127.0.0.2:9/login' })],
  ['a redirect to nowhere', answered(302, page, html)],
  ['a refusal of a proxy', answered(403, page, html)],
  ['a page of a proxy that finds nothing', answered(404, page, html)],
  ['an internal error', answered(500, page, html)],
  ['a broken connection', { kind: 'reset' }],
  ['silence', { kind: 'silent' }],
]
