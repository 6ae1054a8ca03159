import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { namedOperations } from '../model/named-operations.js'
import { operations } from '../model/operations.js'
import { defaultSwitches } from '../switches.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README has a row for every switch, and for nothing else', () => {
  const section = readme.slice(readme.indexOf('\n## Switches'), readme.indexOf('\n## Faults'))
  const firstCells = section.match(/^\| `[^|]+\|/gm) ?? []
  const named = firstCells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(new Set(named)).toEqual(new Set(Object.keys(defaultSwitches())))
})

test('the README counts the operations', () => {
  expect(/(\d+) operations/.exec(readme)?.[1]).toBe(String(Object.keys(operations).length))
})

test('the README has a row for every list of resources, with its largest page', () => {
  const rows = [...readme.matchAll(/^\| `[a-z-]+` \| (List\w+) \| ([\d,]+) \|/gm)]
  const listed = rows.map(([, name, page = '']) => [name, Number(page.replace(',', ''))])
  const pages = Object.entries(namedOperations).map(([name, { members }]) => [
    name,
    members.MaxResults.shape.max,
  ])
  expect(listed).toEqual(pages)
})
