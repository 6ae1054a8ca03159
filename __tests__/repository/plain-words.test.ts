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
  [/\btells? of\b/i, 'names, reports or has'],
  [/\b(?:is|are) told\b/i, 'is reported'],
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
  ...filesBelow('docs', '.md'),
]
const texts = [
  ...documents.map((file) => [file, proseOf(readFileSync(file, 'utf8'))] as const),
  ...filesBelow('src', '.ts').map((file) => [file, stringsOf(readFileSync(file, 'utf8'))] as const),
]

/** Phrases of comments, in the folders whose comments no longer have them. */
const bannedInComments: readonly (readonly [phrase: RegExp, instead: string])[] = [
  ...banned,
  [/\btold\b/i, 'reported, or another standard word'],
  [/\btells?\b/i, 'returns, states, shows or has'],
  [/\bstands? (?:in|at|there|beside|with|before|after|alone|open)\b/i, 'is'],
  [/\banew\b/i, 'again'],
]
const commented = ['core', 'app', 'adapters', 'action', 'inputs', 'ports'].flatMap((folder) =>
  filesBelow(`src/${folder}`, '.ts').map((file) => [file, commentsOf(readFileSync(file, 'utf8'))] as const),
)

test.each(bannedInComments)('no comment of the code has %s (write: %s)', (phrase) => {
  expect(linesWith(phrase, commented)).toEqual([])
})

test.each(banned)('no message and no document has %s (write: %s)', (phrase) => {
  expect(linesWith(phrase, texts)).toEqual([])
})
