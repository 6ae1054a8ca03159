// How Jest finds a module: `./file.js` of our own is `./file.ts`, if there is one. Jest remembers what a resolver answers,
// but not what `moduleNameMapper` comes to, which it looks up again at each `import()`.
const { existsSync } = require('node:fs')
const path = require('node:path')

const inPackages = `${path.sep}node_modules${path.sep}`

module.exports = (request, options) => {
  const { basedir } = options
  if (/^\.{1,2}\/.*\.js$/.test(request) && !basedir.includes(inPackages)) {
    const file = path.resolve(basedir, `${request.slice(0, -'.js'.length)}.ts`)
    if (existsSync(file)) return file
  }
  return options.defaultResolver(request, options)
}
