import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** Names that say nothing to a new reader, with the word to use instead. */
const oldNames: Readonly<Record<string, string>> = {
  told: 'what it is: `report`, `entries`, `lines`',
  tell: '`report`, `record` or `append`',
  said: '`message` or `reason`',
  begun: '`startedAt` or `isStarted`',
  heeded: '`signals`',
  seenHash: '`liveHash`',
  judged: '`withTargetProblems` or `isValid`',
  nextLook: '`nextRead`',
  looked: '`applyRead`',
  lagOfLists: '`listLagMs`',
  liveOnceOurs: '`waitForLive`',
  finishBy: '`hardDeadline`',
  isEventful: '`hasChanges`',
  byWeight: '`bySeverity`',
  mayReplace: '`canReplace`',
  tellTale: '`distinctiveMembers`',
  namesakes: '`sameId`',
  whereabouts: '`contextLine`',
  takenAway: '`removedFiles`',
  Ambiguous: '`UnknownOutcomeError`',
}

/** Declarations, not words in comments or texts: after a keyword, as a parameter or as a member. */
function declaredIn(text: string, name: string): boolean {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
  const keyword = new RegExp(`\\b(?:const|let|function\\*?|class|interface|type)\\s+${name}\\b`)
  const member = new RegExp(`(?:^|[{(,])\\s*(?:readonly\\s+)?#?${name}\\??\\s*[:(=,})]`, 'm')
  return keyword.test(code) || member.test(code)
}

const files = ['src', 'demo', 'simulator', 'bench', '__tests__'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('/old-names.test.ts')),
)

test.each(Object.entries(oldNames))('nothing is called %s: use %s', (name) => {
  expect(files.length).toBeGreaterThan(1_000)
  expect(files.filter((file) => declaredIn(readFileSync(file, 'utf8'), name))).toEqual([])
})

describe('a declaration is found', () => {
  test.each([
    'export const told = 1',
    'let told: string',
    'function told() {}',
    'async function* told() {}',
    'function f(told: string) {}',
    'const f = ({ a, told }: B) => told',
    'interface A {\n  readonly told?: string\n}',
    'class A {\n  #told = 1\n}',
  ])('%s', (text) => {
    expect(declaredIn(text, 'told')).toBe(true)
  })

  test.each(['// told', "const text = 'told, and more'", 'const retold = 1', '/** told: */'])(
    'not in %s',
    (text) => {
      expect(declaredIn(text, 'told')).toBe(false)
    },
  )
})
