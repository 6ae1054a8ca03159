import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createFetch } from '../../src/adapters/github/fetch.js'
import { heedsProxies, type LoopbackProxy, startProxy } from '../support/proxy.js'

/** A byte order mark, and a byte that is no UTF-8. */
const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff])

let proxy: LoopbackProxy
const server = createServer(async (asked, answer) => {
  const pieces: Buffer[] = []
  for await (const piece of asked) pieces.push(piece)
  const { method, url = '', headers } = asked
  const status = Number(/^\/(\d{3})/.exec(url)?.[1] ?? 200)
  const reported = JSON.stringify({
    method,
    url,
    token: headers.authorization,
    body: String(Buffer.concat(pieces)),
  })
  const location = new URL(url, 'http://x').searchParams.get('to')
  if (url === '/silent') return
  if (url === '/bytes') return answer.end(bytes)
  answer.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) })
  answer.end(status === 204 ? undefined : reported)
})
let origin = ''

beforeAll(async () => {
  proxy = await startProxy()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await proxy.stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const headers = { authorization: 'token t' }

const rows: readonly (readonly [name: string, method: string, path: string, body: string, ends: unknown])[] =
  [
    ['a question', 'GET', '/a?b=c', '', [200, 'GET', '/a?b=c', '']],
    ['words', 'POST', '/a', '{"body":"ä"}', [200, 'POST', '/a', '{"body":"ä"}']],
    ['a refusal', 'PATCH', '/404', '{}', [404, 'PATCH', '/404', '{}']],
    ['what has moved', 'GET', '/301?to=/new', '', [200, 'GET', '/new', '']],
    ['what has moved for now', 'POST', '/307?to=/new', 'x', [200, 'POST', '/new', 'x']],
    [
      'what has moved and may not be sent twice',
      'POST',
      '/301?to=/new',
      'x',
      [301, 'POST', '/301?to=/new', 'x'],
    ],
    [
      'what has moved to another host',
      'GET',
      '/302?to=http://127.0.0.2/',
      '',
      [302, 'GET', '/302?to=http://127.0.0.2/', ''],
    ],
  ]

test.each(rows)('without a proxy: %s', async (_name, method, path, body, ends) => {
  const before = proxy.hosts.length
  const ask = createFetch({ https_proxy: '', no_proxy: '*' })
  const response = await ask(`${origin}${path}`, { method, headers, ...(body === '' ? {} : { body }) })
  const reported = JSON.parse(await response.text())
  expect([[response.status, reported.method, reported.url, reported.body], reported.token]).toEqual([
    ends,
    'token t',
  ])
  expect(proxy.hosts).toHaveLength(before)
})

test.each(rows)('through a proxy: %s', async (_name, method, path, body, ends) => {
  const before = proxy.hosts.length
  const ask = createFetch({ HTTP_PROXY: proxy.url })
  const response = await ask(`${origin}${path}`, { method, headers, ...(body === '' ? {} : { body }) })
  const reported = JSON.parse(await response.text())
  expect([[response.status, reported.method, reported.url, reported.body], reported.token]).toEqual([
    ends,
    'token t',
  ])
  expect(proxy.hosts.length > before).toBe(heedsProxies(process.version))
})

test('through a proxy: an answer without a body, and one that goes round in circles', async () => {
  const ask = createFetch({ http_proxy: proxy.url })
  const deleted = await ask(`${origin}/204`, { method: 'DELETE', headers })
  const round = await ask(`${origin}/302?to=/302?to=/302`, { method: 'GET', headers })
  expect([deleted.status, await deleted.text(), round.status]).toEqual([204, '', 302])
})

test.each([{}, { http_proxy: 'http://127.0.0.1:1', no_proxy: '*' }])(
  'bytes stay as they are, with %j',
  async (env) => {
    const response = await createFetch(env)(`${origin}/bytes`, { method: 'GET', headers })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  },
)

test('past the proxy where no_proxy says so', async () => {
  const before = proxy.hosts.length
  const ask = createFetch({ http_proxy: proxy.url, no_proxy: '127.0.0.1' })
  expect((await ask(`${origin}/a`, { method: 'GET', headers })).status).toBe(200)
  expect(proxy.hosts).toHaveLength(before)
})

test('what is given up ends', async () => {
  const ask = createFetch({ http_proxy: proxy.url })
  const signal = AbortSignal.timeout(20)
  await expect(ask(`${origin}/silent`, { method: 'GET', headers, signal })).rejects.toThrow(/abort/i)
})
