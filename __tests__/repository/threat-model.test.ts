import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { table } from '../support/documents.js'

const document = readFileSync('docs/maintainers/threat-model.md', 'utf8')
const rows = table(document, '## What holds each').map(([threat = '', holder = '', cell = '']) => {
  const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(cell) ?? []
  return { threat, holder, file, name }
})

/** Is there a test or a group of exactly this name? Groups and tests of a table are found by their pattern. */
function holds(file: string, name: string): boolean {
  const place = path.join('__tests__', file)
  const text = existsSync(place) ? readFileSync(place, 'utf8') : ''
  return ["'", '"', '`'].some(
    (quote) => text.includes(`${quote}${name}${quote}, `) || text.includes(`${quote}${name}${quote},\n`),
  )
}

test('there are threats in the table', () => {
  expect(rows.length).toBeGreaterThan(20)
})

describe('each threat is held by a test that exists', () => {
  test.each(rows)('$threat', ({ file, name }) => {
    expect([file, name, holds(file, name)]).toEqual([expect.stringMatching(/\.test\.ts$/), name, true])
  })
})

test('a test that does not exist is seen', () => {
  expect([holds('laws/hostile-files.test.ts', 'a test of no such name'), holds('none.test.ts', '')]).toEqual([
    false,
    false,
  ])
})

test('every file that the page links to exists', () => {
  const links = [...document.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(path.join('docs/maintainers', link)))).toEqual([])
})
