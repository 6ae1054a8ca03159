import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contactCentre, reported, type World } from '../support/e2e.js'
import { heedsProxies, type LoopbackProxy, startProxy } from '../support/proxy.js'

let world: World
let proxy: LoopbackProxy
let usesProxies: boolean

beforeAll(async () => {
  const node = process.env.ACTION_NODE || process.execPath
  const { stdout } = await promisify(execFile)(node, ['--version'])
  usesProxies = heedsProxies(stdout)
  ;[world, proxy] = await Promise.all([contactCentre({ ownProcesses: true }), startProxy()])
  world.github.addPull({ number: 42 })
})

afterAll(() => proxy.stop())

const hostOf = (url: string) => new URL(url).host
const inputs = { mode: 'plan', comment: 'always', 'pull-request': '42' }

test('Amazon Connect and GitHub are called through the proxy that the environment names', async () => {
  const ran = await world.run({ inputs, env: { http_proxy: proxy.url } })
  expect([reported(ran).exit, ran.outputs['comment-id'] !== '']).toEqual([0, true])
  const hosts = [...new Set(proxy.hosts)].toSorted()
  expect(hosts).toEqual(usesProxies ? [world.sim.url, world.github.url].map(hostOf).toSorted() : [])
})

test('past it where no_proxy says so', async () => {
  const before = proxy.hosts.length
  const ran = await world.run({ inputs, env: { http_proxy: proxy.url, no_proxy: '127.0.0.1' } })
  expect([reported(ran).exit, proxy.hosts.length]).toEqual([0, before])
})

test('through it where its address has no scheme, as curl takes it', async () => {
  const before = proxy.hosts.length
  const ran = await world.run({ inputs, env: { http_proxy: hostOf(proxy.url) } })
  expect([reported(ran).exit, proxy.hosts.length > before]).toEqual([0, usesProxies])
})

test.each([
  ['socks5://user:secret@127.0.0.1:1', 'names a proxy of the kind socks5:'],
  ['http://no such place', 'is no address of a proxy'],
])('past %s, and a notice says so', async (address, what) => {
  const ran = await world.run({ inputs, env: { http_proxy: address } })
  expect([reported(ran).exit, ran.report.notices]).toEqual([
    0,
    [
      `The variable http_proxy ${what}; expected http://host:port or https://host:port. AWS and GitHub are called directly.`,
    ],
  ])
})
