import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { defaultSwitches } from '../switches.js'

test('the README has a row for every switch, and for nothing else', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const section = readme.slice(readme.indexOf('\n## Switches'), readme.indexOf('\n## Faults'))
  const firstCells = section.match(/^\| `[^|]+\|/gm) ?? []
  const named = firstCells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(new Set(named)).toEqual(new Set(Object.keys(defaultSwitches())))
})
