// Without a proxy Node's own fetch serves. Behind one undici is evaluated: its proxy agent and the fetch that takes it.
module.exports = {
  get ProxyAgent() {
    return require('undici/lib/dispatcher/proxy-agent.js')
  },
  fetch: (url, options) =>
    options?.dispatcher
      ? require('undici/lib/web/fetch/index.js').fetch(url, options)
      : globalThis.fetch(url, options),
}
