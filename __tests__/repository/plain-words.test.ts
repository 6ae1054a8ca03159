import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

/** Turns of phrase that kept newcomers out, and what to write instead. */
const banned: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bone a line\b/i, 'one per line'],
  [/\bparted by\b/i, 'separated by'],
  [/\bwhoever\b/i, 'the person, or the program, that it is'],
  [/\bwherever\b/i, 'in each place where'],
  [/\bbegun\b/i, 'started'],
  [/\bbears?\b/i, 'has'],
  [/\b(?:told|tells?)\b/i, 'reported, shows, names or has'],
  [
    /\bstands? (?:for|in|at|there|beside|with|before|after|alone|open)\b/i,
    'means, represents, is or appears',
  ],
  [/\banew\b/i, 'again'],
  [/\bwhatever\b/i, 'anything that, or: regardless of'],
  [/\blies\b/i, 'is'],
  [/\bnewly requires\b/i, 'New required input'],
  [/\bNothing runs otherwise\b/i, 'No change in behaviour'],
  [/\bin the comment's eyes\b/i, 'for the comment'],
  [/\bBegin of\b/, 'Text at the start of'],
]

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
    .toSorted()
}

/** The strings of a source file, without its comments. */
function stringsOf(source: string): string {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return (code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).join('\n')
}

/** The comments of a source file, without their code. */
function commentsOf(source: string): string {
  const comments = source.match(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gm) ?? []
  return comments.join('\n').replace(/`[^`\n]*`/g, '')
}

/** Prose of a document, without code and samples of others' text. */
function proseOf(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
}

/** The lines that have a phrase, with their files. */
function linesWith(phrase: RegExp, files: readonly (readonly [file: string, text: string])[]) {
  return files.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => phrase.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
}

const documents = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'AGENTS.md',
  'action.yml',
  'simulator/README.md',
  ...filesBelow('docs', '.md'),
]
const texts = [
  ...documents.map((file) => [file, proseOf(readFileSync(file, 'utf8'))] as const),
  ...filesBelow('src', '.ts').map((file) => [file, stringsOf(readFileSync(file, 'utf8'))] as const),
]

/** The folders whose comments no longer have the phrases. */
const commented = ['core', 'app', 'adapters', 'action', 'inputs', 'ports', 'render'].flatMap((folder) =>
  filesBelow(`src/${folder}`, '.ts').map((file) => [file, commentsOf(readFileSync(file, 'utf8'))] as const),
)

/** Words that tests do not have at all: in titles, comments and names. */
const bannedInTests: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\b(?:told|tells?)\b/i, 'reported, shows, names or has'],
  [/\b(?:begun|heeded|anew|lies|whatever|wherever|whoever)\b/i, 'a standard word'],
  [/\bstands?\b/i, 'is, appears or represents'],
]
const tests = ['__tests__', 'simulator', 'bench', 'demo'].flatMap((folder) =>
  filesBelow(folder, '.ts')
    .filter((file) => !/(?:plain-words|old-names)\.test\.ts$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
)

test.each(bannedInTests)('no test, simulator, bench or demo has %s (write: %s)', (word) => {
  expect(tests.length).toBeGreaterThan(600)
  expect(linesWith(word, tests)).toEqual([])
})

test.each(banned)('no comment of the code has %s (write: %s)', (phrase) => {
  expect(linesWith(phrase, commented)).toEqual([])
})

test.each(banned)('no message and no document has %s (write: %s)', (phrase) => {
  expect(linesWith(phrase, texts)).toEqual([])
})
