// Where each test file runs: in a context of its own, whose global object is a plain one. Jest's environment stands a proxy
// in front of it, with which each use of a global, such as Object or Math, takes about fifty times as long.
import { createRequire } from 'node:module'
import vm from 'node:vm'

// Jest's own environment, of the version that Jest depends on.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'))
const { TestEnvironment } = createRequire(fromJest.resolve('@jest/core'))('jest-environment-node')

/** What a context has of its own, but must be the same as in Node's modules, which take and return it. */
const shared = ['ArrayBuffer', 'Uint8Array']

export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const { global: proxied, fakeTimersModern, moduleMocker } = this
    this.context = vm.createContext(vm.constants.DONT_CONTEXTIFY)
    this.global = vm.runInContext('globalThis', this.context)
    for (const name of Reflect.ownKeys(proxied))
      if (!Object.hasOwn(this.global, name) || shared.includes(name)) copy(proxied, this.global, name)
    this.global.global = this.global
    this.moduleMocker = new moduleMocker.constructor(this.global)
    const { projectConfig } = config
    this.fakeTimersModern = new fakeTimersModern.constructor({ config: projectConfig, global: this.global })
  }
}

/** What Node makes at its first use is made then. */
function copy(from, to, name) {
  const { get, set: _, writable: __, ...descriptor } = Object.getOwnPropertyDescriptor(from, name)
  const define = (value) => Object.defineProperty(to, name, { ...descriptor, writable: true, value })
  if (!get) define(from[name])
  else Object.defineProperty(to, name, { ...descriptor, get: () => define(from[name])[name], set: define })
}
