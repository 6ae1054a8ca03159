// Imports of the SDK that go through a package's list of exports, led straight to where a name is defined. esbuild takes all
// that a list names for something that each importer may need, and would put into what every run loads a parser of XML,
// which only an assumed role needs.
import { readFileSync } from 'node:fs'
import path from 'node:path'

let count = 0
/** How many names were led straight to where they are defined, so far. */
export const straightened = () => count

/** `import { A } from "package"` → `import { A } from "…/a.js"`. */
export const straighten = {
  name: 'straighten',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]node_modules[\\/]@(aws-sdk|smithy)[\\/].*\.js$/ },
      async ({ path: file }) => {
        const source = readFileSync(file, 'utf8')
        const imports = [...source.matchAll(/^import \{([^}]*)\} from "([^"]+)";$/gm)]
        const straight = await Promise.all(
          imports.map(([, list, from]) =>
            Promise.all(named(list).map((one) => straightImport(build, file, from, one))),
          ),
        )
        // On one line, as it was: what a stack tells keeps its place.
        const contents = imports.reduce(
          (text, [whole], index) => text.replace(whole, () => straight[index].join(' ')),
          source,
        )
        return { contents, loader: 'js' }
      },
    )
  },
}

async function straightImport(build, importer, from, { name, as }) {
  const file = await resolved(build, importer, from)
  const origin = file === null ? null : await originOf(build, file, name)
  if (origin === null) return `import { ${name} as ${as} } from ${JSON.stringify(from)};`
  count += 1
  return `import { ${origin.name} as ${as} } from ${JSON.stringify(origin.file)};`
}

/** The file that defines what `file` exports as `name`, and its name there. Null: it cannot be told. */
async function originOf(build, file, name) {
  const source = readFileSync(file, 'utf8')
  for (const [, list, from] of source.matchAll(/^export \{([^}]*)\} from "([^"]+)";$/gm)) {
    const inner = named(list).find(({ as }) => as === name)
    const next = inner && (await resolved(build, file, from))
    if (next) return originOf(build, next, inner.name)
  }
  if (
    [...source.matchAll(/^export \{([^}]*)\};$/gm)].some(([, list]) =>
      named(list).some(({ as }) => as === name),
    )
  )
    return { file, name }
  const escaped = name.replaceAll('$', '\\$')
  const defined = new RegExp(`^export (?:async )?(?:class|const|function|let|var) ${escaped}(?![\\w$])`, 'm')
  if (defined.test(source)) return { file, name }
  // What a file defines goes before what its stars lead to, and not all that can define is read here.
  if (/^export (?!\*|\{)/m.test(source)) return null
  for (const [, from] of source.matchAll(/^export \* from "([^"]+)";$/gm)) {
    const next = await resolved(build, file, from)
    const origin = next && (await originOf(build, next, name))
    if (origin) return origin
  }
  return null
}

/** `A, b as C` → names as they are where they come from, and as they are called. */
function named(list) {
  return list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .filter(([name]) => name !== '')
    .map(([name, as = name]) => ({ name, as }))
}

/** Null: it is Node's, or another plugin keeps it out. */
async function resolved(build, importer, from) {
  const resolveDir = path.dirname(importer)
  const { path: file, external } = await build.resolve(from, {
    kind: 'import-statement',
    importer,
    resolveDir,
  })
  return external || !path.isAbsolute(file) ? null : file
}
