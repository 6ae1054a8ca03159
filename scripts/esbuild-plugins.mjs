// What keeps the bundle small and its start quick. build.mjs guards that the pruning still takes hold.
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
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
      ({ path: file, suffix }) => {
        const all = readFileSync(file, 'utf8')
        const source = suffix === copyOfLists ? withoutErrors(all) : all
        const names = new Map(
          [...source.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm)].map((match) => [match[1], match[2]]),
        )
        const contents = source.replace(/\[(_\w+)\](?=:)/g, (key, name) => {
          const literal = names.get(name)
          if (literal) inlined += 1
          return literal ?? key
        })
        return { contents, loader: 'js' }
      },
    )
  },
}

/** What lists the resources that definitions refer to by name; a run without such references sends none of them. */
const lists =
  /[\\/]commands[\\/]List(Queues|Prompts|HoursOfOperations|QuickConnects|RoutingProfiles|Users|ContactFlows|LambdaFunctions)Command\.js$/

const copyOfLists = '?lists'

/**
 * All schemas are in one file, and esbuild gives all of a file that is used to the part that uses it first. The lists have a
 * copy of it, of which the rest is dropped; its errors are those of the other.
 */
export const schemasOfLists = {
  name: 'schemas-of-lists',
  setup(build) {
    build.onResolve(
      { filter: /schemas_0(\.js)?$/ },
      async ({ kind, path: wanted, importer, resolveDir, pluginData }) => {
        if (pluginData === 'seen' || !lists.test(importer)) return null
        const found = await build.resolve(wanted, { kind, importer, resolveDir, pluginData: 'seen' })
        return { ...found, suffix: copyOfLists }
      },
    )
  },
}

/** Schemas that register no errors, and do not ask for their classes. */
function withoutErrors(schemas) {
  return schemas
    .replace(/^import \{[^}]*\} from "[^"]*(models\/errors|Exception)";$/gm, '')
    .replace(/^\w+\.registerError\(.*\);$/gm, '')
    .replaceAll('= TypeRegistry.for(', '= /* @__PURE__ */ TypeRegistry.for(')
}

/** Packages of which only a part is needed: in place of the package, a file of ours, or another of its own. */
export const slimmed = (root) => {
  const standIns = {
    undici: 'scripts/stand-ins/undici.cjs',
    '@octokit/plugin-rest-endpoint-methods': 'scripts/stand-ins/rest-endpoint-methods.mjs',
    // The same code as ES modules, of which esbuild drops what is not used: writing YAML, and YAML 1.1.
    yaml: 'node_modules/yaml/browser/index.js',
  }
  return {
    name: 'slimmed',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(${Object.keys(standIns).join('|')})$`) }, ({ path: name }) => ({
        path: path.join(root, standIns[name]),
      }))
    },
  }
}

/** @actions/core imports these for what we do not use of it; they do nothing but offer functions, and do not say so. */
export const withoutSideEffects = {
  name: 'without-side-effects',
  setup(build) {
    const unused =
      /^(@actions\/(http-client|exec|io)|tunnel|\.\/(summary|oidc-utils|path-utils|platform)\.js)$/
    build.onResolve({ filter: unused }, async (wanted) => {
      const { kind, importer, resolveDir, pluginData } = wanted
      if (pluginData === 'seen' || !/@actions[\\/]/.test(importer)) return null
      const found = await build.resolve(wanted.path, { kind, importer, resolveDir, pluginData: 'seen' })
      return { ...found, sideEffects: false }
    })
  },
}

/** What is imported later becomes a part of its own: `parts` gets its name and file. */
export const later = (root, parts) => ({
  name: 'later',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ kind, path: wanted, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'seen' || isBuiltin(wanted)) return null
      const found = await build.resolve(wanted, { kind, importer, resolveDir, pluginData: 'seen' })
      const file = path.relative(root, found.path)
      const other = parts.get(partName(file)) ?? file
      if (other !== file) throw new Error(`two parts would be ${partName(file)}: ${other} and ${file}`)
      parts.set(partName(file), file)
      return { path: `./${partName(file)}.js`, external: true }
    })
  },
})

/** `src/render/html/page.ts` is `render-html-page`. */
export function partName(file) {
  return file
    .replace(/^(src|node_modules)\/@?/, '')
    .replace(/(\/(lib|dist-es|index))*\.[jt]s$/, '')
    .replaceAll('/', '-')
}

/** All of crypto, a fifth of the time until inputs are refused, for the word with which @actions/core ends an output. */
export const withoutCrypto = (root) => ({
  name: 'without-crypto',
  setup(build) {
    build.onResolve({ filter: /^crypto$/ }, ({ importer }) =>
      /@actions[\\/]core[\\/]/.test(importer)
        ? { path: path.join(root, 'scripts/stand-ins/random-uuid.mjs') }
        : null,
    )
  },
})

/** All of streams, a tenth of the time until inputs are refused, for the first word that @actions/core says. */
export const withoutStreams = (root) => ({
  name: 'without-streams',
  setup(build) {
    const standIn = JSON.stringify(path.join(root, 'scripts/stand-ins/stdout.mjs'))
    const users = /(@actions[\\/]core[\\/]lib[\\/]\w+\.js|src[\\/]adapters[\\/]actions\.ts)$/
    build.onLoad({ filter: users }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8')
      if (!source.includes('process.stdout')) return null
      return {
        loader: file.endsWith('.ts') ? 'ts' : 'js',
        contents: `import { stdout } from ${standIn};${source.replaceAll('process.stdout', 'stdout')}`,
      }
    })
  },
})
