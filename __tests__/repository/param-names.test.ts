import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

/** The text from the first bracket of `code` to the one that closes it. */
function firstParentheses(code: string): string {
  const start = code.indexOf('(')
  let depth = 0
  for (let end = start; end < code.length; end += 1) {
    if (code[end] === '(') depth += 1
    if (code[end] === ')') depth -= 1
    if (depth === 0) return code.slice(start, end + 1)
  }
  return ''
}

/** The `@param` names that do not appear between the parentheses below their docstring: a name there may be a type's. */
function wrongParams(source: string): string[] {
  return [...source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g)].flatMap(({ 0: doc, index }) => {
    const parameters = firstParentheses(source.slice(index + doc.length))
    const names = [...doc.matchAll(/@param\s+(\w+)/g)].map(([, name = '']) => name)
    return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(parameters))
  })
}

test('every @param names a parameter of the function below it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const sources = files.map((name) => [name, readFileSync(path.join('src', name), 'utf8')] as const)
  expect(sources.filter(([, source]) => /@param\s+\w/.test(source)).length).toBeGreaterThan(10)
  expect(
    sources.flatMap(([name, source]) => wrongParams(source).map((param) => `${name}: ${param}`)),
  ).toEqual([])
})

test.each([
  ['/** @param a a */\nexport function f(b: number) {}', ['a']],
  ['/** @param b b */\nexport function f(a: () => void, { b }: C) {}', []],
  ['/**\n * @param a a\n * @param c c\n */\nconst f = async (a = g(1)) => c', ['c']],
  ['/** @param a a */\nf(b: number): void\n/** @param b b */\ng(b: number): void', ['a']],
])('%j has the wrong names %j', (source, wrong) => {
  expect(wrongParams(source)).toEqual(wrong)
})
