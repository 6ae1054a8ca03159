// Settings of esbuild for packages that lack them.
import { readFileSync } from 'node:fs'

let inlined = 0

/**
 * Drops the SDK's unused operations: the only plugin that edits somebody else's source, the SDK's generated schemas.
 * They describe each operation under a computed key (`{ [_h]: … }`), which esbuild cannot prove to be free of side
 * effects, so all 400 operations would stay. With a literal key the unused ones are dropped.
 */
export const schemaPruning = {
  name: 'schema-pruning',
  setup(build) {
    build.onLoad(
      { filter: /client-connect[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ },
      ({ path: file }) => {
        const source = readFileSync(file, 'utf8')
        const literals = new Map(
          [...source.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm)].map(([, name, text]) => [name, text]),
        )
        const contents = source.replace(/\[(_\w+)\](?=:)/g, (key, name) => {
          if (literals.has(name)) inlined += 1
          return literals.get(name) ?? key
        })
        return { contents, loader: 'js' }
      },
    )
  },
}

/** @throws Error the SDK's generated layout has changed: the build must fail instead of growing silently */
export function assertPruned({ outputs }) {
  const kept = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file]) => file.includes('client-connect/dist-es/schemas/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  if (inlined === 0 || kept > 100_000)
    throw new Error(
      `${inlined} keys of schemas inlined, ${kept} bytes kept: the layout of the SDK has changed`,
    )
}

/**
 * @actions/core imports these for functions that the action does not use. They only export functions, but do not
 * declare that they have no side effects.
 */
export const withoutSideEffects = {
  name: 'without-side-effects',
  setup(build) {
    const unused =
      /^(@actions\/(http-client|exec|io)|tunnel|\.\/(summary|oidc-utils|path-utils|platform)\.js)$/
    build.onResolve({ filter: unused }, async ({ path: wanted, pluginData, ...from }) => {
      if (pluginData === 'resolving' || !/@actions[\\/]/.test(from.importer)) return null
      const found = await build.resolve(wanted, { ...from, pluginData: 'resolving' })
      return { ...found, sideEffects: false }
    })
  },
}
