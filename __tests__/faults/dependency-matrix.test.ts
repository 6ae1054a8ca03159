import { afterAll, describe, expect, test } from '@jest/globals'
import { moduleText, viewText } from '../support/desk-files.js'
import { everyFault, hardFaults, tryAtEveryCall } from '../support/every-fault.js'
import { callerText } from '../support/family.js'
import { type FamilyCase, trialOfFamily } from '../support/family-laws.js'

/** Milliseconds that a row may take; nobody waits for it to pass. */
const patience = 240_000

const tries = { made: 0, wrong: 0 }
afterAll(() => {
  process.stdout.write(`dependency matrix: ${tries.made} tries, ${tries.wrong} violations\n`)
})

const child = moduleText('child')
const calls = (reference: string) => ({ 'Parent.module.json': callerText('parent', [reference]) })

const rows: readonly [string, FamilyCase, boolean][] = [
  [
    'a new module calls a new module, and module versions deduplicate',
    {
      family: { 'module/child': [], 'module/Parent': ['${module/child}'] },
      files: { 'child.module.json': child, ...calls('${module/child}') },
    },
    true,
  ],
  [
    'a new module calls a new module, and module versions do not deduplicate',
    {
      family: { 'module/child': [], 'module/Parent': ['${module/child}'] },
      files: { 'child.module.json': child, ...calls('${module/child}') },
    },
    false,
  ],
  [
    'a new module shows a new view',
    {
      family: { 'view/child': [], 'module/Parent': ['${view/child}'] },
      files: { 'child.view.json': viewText('child'), ...calls('${view/child}') },
    },
    false,
  ],
  [
    'a new module calls the new alias of a module that exists',
    {
      family: { 'module/child': [], 'module/Parent': ['${module/child@live}'] },
      before: [{ 'child.module.json': child }],
      files: { 'child.module.json': child, ...calls('${module/child@live}') },
      inputs: { 'module-alias': 'live' },
    },
    true,
  ],
]

describe.each(rows)('%s', (_, family, deduplicate) => {
  const publish = trialOfFamily(family, { moduleVersionsDeduplicate: deduplicate })

  test.each([...everyFault, ...hardFaults])(
    '%s at every call: no name dangles, and one more run publishes both once',
    async (fault) => {
      const { calls, wrong } = await tryAtEveryCall(publish, fault)
      tries.made += calls
      tries.wrong += wrong.length
      expect(wrong).toEqual([])
      // Two definitions cannot be published with fewer calls: a smaller number would be an empty test.
      expect(calls).toBeGreaterThan(10)
    },
    patience,
  )
})
