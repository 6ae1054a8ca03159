// Jest gives each test file a global object of its own. Here tests run in Node's: see runner.mjs.
const unused = { clearAllMocks() {}, resetAllMocks() {}, restoreAllMocks() {} }

export default class NodeItself {
  global = {}
  moduleMocker = unused
  fakeTimers = null
  fakeTimersModern = null

  async setup() {}

  async teardown() {}

  getVmContext() {
    return null
  }
}
