// Packs the parts of a bundle into one file of which only what runs is compiled.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transform } from 'esbuild'

const loader = readFileSync(path.join(import.meta.dirname, 'loader.cjs'), 'utf8')
/** Stands in a part for what would end the comment that it stands in. */
const notEnd = '*@/'

/**
 * Engines read a whole file before they run its first line, though most of it is for cases that do not occur. So parts
 * that are loaded only at times stand in comments, which cost next to nothing, and are compiled from there when they are
 * needed (loader.cjs). What every run needs stands as functions.
 *
 * @param outputs esbuild's outputs, ES modules that import each other, by file
 * @param metafile of the same build
 * @param entry the file that begins
 */
export async function pack(outputs, metafile, entry) {
  const names = namesOf(metafile, entry)
  const always = reached(entry, metafile, ({ kind }) => kind === 'import-statement')
  const functions = []
  const comments = []
  for (const [file, name] of names) {
    const code = await partOf(outputs.get(file), names)
    // In brackets engines compile a function at once, and not first skip it.
    if (always.has(file)) functions.push(`  '${name}': (function (exports, require, module) {\n${code}}),`)
    else comments.push({ name, code: inComment(name, code) })
  }
  const head = (places) => {
    const table = comments.map(({ name }, index) => `  '${name}': [${places[index]}],`)
    return loader.replace('const parts = {}', () =>
      ['const parts = {', ...table, ...functions, '}'].join('\n'),
    )
  }
  const tail = comments.map(({ name, code }) => `${opening(name)}${code}${closing}`).join('')
  const nowhere = comments.map(() => padded([0, 0, 0]))
  return head(placesAfter(head(nowhere), comments)) + tail
}

const opening = (name) => `\n/*! part ${name}\n`
const closing = '*/\n'

/** As long whatever the numbers are: where they stand, all that follows must keep its place. */
const padded = (numbers) => numbers.map((number) => String(number).padStart(8)).join()

/** First byte, length and lines above of each part's code. */
function placesAfter(head, comments) {
  let [at, line] = [head.length, linesIn(head)]
  return comments.map(({ name, code }) => {
    const place = [at + opening(name).length, code.length, line + linesIn(opening(name))]
    at = place[0] + code.length + closing.length
    line = place[2] + linesIn(code) + linesIn(closing)
    return padded(place)
  })
}

const linesIn = (text) => text.split('\n').length - 1

/** An output as CommonJS, what it imports by its names here. */
async function partOf(text, names) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // import() becomes require: a part is no file.
    supported: { 'dynamic-import': false },
  })
  const named = [...names].reduce(
    (sum, [file, name]) => sum.replaceAll(`"./${path.basename(file)}"`, `"${name}"`),
    code,
  )
  // Only in comments does esbuild leave them. Where all is ASCII engines keep, and read, a byte a character.
  return named.replaceAll('/* @__PURE__ */ ', '').replace(/[^\p{ASCII}]/gu, '?')
}

function inComment(name, code) {
  if (code.includes(notEnd)) throw new Error(`${name} holds ${notEnd}, which pack.mjs needs for itself`)
  return code.replaceAll('*/', notEnd)
}

/** Every part that can be reached, by what it begins with. Names of esbuild's own hold hashes, and change often. */
function namesOf(metafile, entry) {
  let shared = 0
  const nameOf = ({ entryPoint }) =>
    entryPoint?.replace(/^(src|node_modules)\//, '').replace(/\.[jt]s$/, '') ?? `shared/${++shared}`
  return new Map(
    [...reached(entry, metafile, () => true)].map((file) => [file, nameOf(metafile.outputs[file])]),
  )
}

/** In the order in which they are first met. */
function reached(entry, metafile, follow) {
  const met = new Set([entry])
  for (const file of met)
    for (const one of metafile.outputs[file].imports) if (!one.external && follow(one)) met.add(one.path)
  return met
}
