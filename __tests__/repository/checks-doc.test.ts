import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { actionRows } from '../../src/core/check/data/flow-language.js'
import type { ActionRow } from '../../src/core/check/data/rows.js'
import { findingCodes } from '../../src/core/check/finding-codes.js'
import { goldenPart } from '../support/golden.js'

const file = 'docs/checks.md'

const listed = (cells: readonly string[]): string => cells.join(', ') || '–'

function row([type, { errors, parameters, rules = [], terminal }]: readonly [string, ActionRow]): string {
  const branches = (...wanted: readonly unknown[]) =>
    errors
      .filter(({ status }) => wanted.includes(status))
      .map(({ type: name, evidence }) => `${name} (${evidence})`)
  const named = (wanted: string) =>
    parameters
      .filter(({ required }) => required === wanted)
      .map(({ path, evidence }) => `\`${path}\` (${evidence})`)
  const must = [...branches(undefined), ...branches('warn').map((each) => `${each}, a warning`)]
  const together = rules
    .filter(({ rule }) => rule === 'requiredIff' || rule === 'onlyWith')
    .flatMap(({ of, evidence }) => of.map((path) => `\`${path}\` (${evidence}), a warning`))
  const depends = [...branches('conditional'), ...named('conditional'), ...together]
  const never = [...(terminal ? ['Transitions'] : []), ...branches('forbidden'), ...named('forbidden')]
  return `| ${type} | ${listed(must)} | ${listed(named('required'))} | ${listed(depends)} | ${listed(never)} |`
}

test('docs/checks.md has a row for each action', () => {
  const rows = Object.entries(actionRows)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(row)
  const head = [
    '| action | error branches | parameters | by other parameters | never |',
    '|---|---|---|---|---|',
  ]
  const text = [...head, ...rows].join('\n')
  expect(goldenPart(file, 'actions', text)).toBe(text)
})

test('docs/checks.md explains each code', () => {
  const text = readFileSync(file, 'utf8')
  expect(Object.keys(findingCodes).filter((code) => !text.includes(`errors.md#${code})`))).toEqual([])
})
