// Stands in for `undici` in the bundle: without a proxy Node's own fetch serves; the package is evaluated only behind one.
module.exports = {
  get ProxyAgent() {
    return require('undici-package').ProxyAgent
  },
  fetch: (url, options) =>
    options?.dispatcher ? require('undici-package').fetch(url, options) : globalThis.fetch(url, options),
}
