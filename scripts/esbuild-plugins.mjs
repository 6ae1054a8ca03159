// Two things that keep the bundle small and its start quick; build.mjs guards that the first still takes hold.
import { readFileSync } from 'node:fs'
import path from 'node:path'

let inlined = 0
/** How many schema keys were inlined so far. */
export const schemaKeys = () => inlined

/**
 * The SDK describes each operation under a computed key (`{ [_h]: … }`), which esbuild cannot prove to be free of side
 * effects, so all 400 operations stay. With literal keys those that are not used are dropped.
 */
export const schemaPruning = {
  name: 'schema-pruning',
  setup(build) {
    build.onLoad(
      { filter: /client-connect[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ },
      ({ path: file }) => {
        const source = readFileSync(file, 'utf8')
        const names = new Map(
          [...source.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm)].map((match) => [match[1], match[2]]),
        )
        const contents = source.replace(/\[(_\w+)\](?=:)/g, (whole, name) => {
          const literal = names.get(name)
          if (literal) inlined += 1
          return literal ?? whole
        })
        return { contents, loader: 'js' }
      },
    )
  },
}

/** undici is evaluated only behind a proxy; without one Node's own fetch serves. */
export const lazyUndici = (root) => ({
  name: 'lazy-undici',
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: path.join(root, 'scripts/undici-lazy.cjs') }))
    build.onResolve({ filter: /^undici-package$/ }, () =>
      build.resolve('undici/index.js', { resolveDir: root, kind: 'require-call' }),
    )
  },
})
