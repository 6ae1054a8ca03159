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

/** The strings of a source file, less its comments. */
function stringsOf(source: string): string {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return (code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).join('\n')
}

/** Prose of a document, less code and the samples of what others wrote. */
function proseOf(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
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

test.each(banned)('nobody reads %s: it is %s', (phrase) => {
  const found = texts.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => phrase.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
