// Hooks with which Node imports this project's TypeScript: `./file.js` is `./file.ts`, if there is one.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const globals = new URL('globals.mjs', import.meta.url).href

/** The TypeScript file of each `.js` address, or null: Node asks again at each `import()`. */
const known = new Map()

export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return next(globals, context)
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !context.parentURL?.endsWith('.ts'))
    return next(specifier, context)
  const { href } = new URL(specifier, context.parentURL)
  if (!known.has(href)) known.set(href, typeScriptOf(href))
  const url = known.get(href)
  return url ? { url, shortCircuit: true } : next(specifier, context)
}

function typeScriptOf(href) {
  const url = href.replace(/js$/, 'ts')
  return existsSync(new URL(url)) ? url : null
}

export function load(url, context, next) {
  // Some packages, made for bundlers, import JSON without saying so.
  if (url.endsWith('.json')) return next(url, { ...context, importAttributes: { type: 'json' } })
  if (url.endsWith('.ts') && !process.features.typescript) return loadTypeScript(fileURLToPath(url))
  return next(url, context)
}

/** For a Node that cannot run TypeScript by itself. */
async function loadTypeScript(file) {
  const { transform } = await import('rolldown/utils')
  const { code, map } = await transform(file, readFileSync(file, 'utf8'), {
    target: 'node20',
    sourcemap: true,
  })
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`
  return { format: 'module', source, shortCircuit: true }
}
