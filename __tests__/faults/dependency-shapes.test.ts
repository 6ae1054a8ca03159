import { afterAll, describe, expect, test } from '@jest/globals'
import { moduleText, viewText } from '../support/desk-files.js'
import { everyFault, hardFaults, tryAtEveryCall } from '../support/every-fault.js'
import { callerText } from '../support/family.js'
import { type FamilyCase, trialOfFamily } from '../support/family-laws.js'

/** Those that leave the most different things behind; for a long soak (`SOAK` is set) every one. */
const few = ['kill-before', 'kill-after', 'reset-after-on', 'denied', 'cancel'] as const
const faults = process.env.SOAK ? [...everyFault, ...hardFaults] : few

/** Milliseconds that a row may take; nobody waits for it to pass. */
const patience = 300_000

const tries = { made: 0, wrong: 0 }
afterAll(() => {
  process.stdout.write(`dependency shapes: ${tries.made} tries, ${tries.wrong} violations\n`)
})

const inputs = { 'module-alias': 'live' }

const rows: readonly [string, FamilyCase][] = [
  [
    'a chain of three: a new module calls the new alias of a new module, which shows a new view',
    {
      family: { 'view/low': [], 'module/Mid': ['${view/low}'], 'module/Above': ['${module/Mid@live}'] },
      files: {
        'low.view.json': viewText('low'),
        'Mid.module.json': callerText('mid', ['${view/low}']),
        'Above.module.json': callerText('above', ['${module/Mid@live}']),
      },
      inputs,
    },
  ],
  [
    'two new parents of one new child',
    {
      family: {
        'module/child': [],
        'module/A': ['${module/child}'],
        'module/B': ['${module/child#id}', '${module/child}'],
      },
      files: {
        'child.module.json': moduleText('child'),
        'A.module.json': callerText('a', ['${module/child}']),
        'B.module.json': callerText('b', ['${module/child#id}', '${module/child}']),
      },
    },
  ],
  [
    'a ring of modules that exist',
    {
      family: { 'module/A': ['${module/B}'], 'module/B': ['${module/A}'] },
      first: 'module/A',
      before: [
        { 'A.module.json': moduleText('a') },
        { 'A.module.json': moduleText('a'), 'B.module.json': callerText('one', ['${module/A}']) },
        {
          'A.module.json': callerText('one', ['${module/B}']),
          'B.module.json': callerText('one', ['${module/A}']),
        },
      ],
      files: {
        'A.module.json': callerText('two', ['${module/B}']),
        'B.module.json': callerText('two', ['${module/A}']),
      },
    },
  ],
  [
    'a ring of a module that exists and a new one',
    {
      family: { 'module/A': ['${module/B}'], 'module/B': ['${module/A}'] },
      first: 'module/A',
      before: [{ 'B.module.json': moduleText('one') }],
      files: {
        'A.module.json': callerText('a', ['${module/B}']),
        'B.module.json': callerText('b', ['${module/A}']),
      },
    },
  ],
  [
    'a child and a parent that are changed both',
    {
      family: { 'module/child': [], 'module/Parent': ['${module/child}'] },
      before: [
        {
          'child.module.json': moduleText('one'),
          'Parent.module.json': callerText('one', ['${module/child}']),
        },
      ],
      files: {
        'child.module.json': moduleText('two'),
        'Parent.module.json': callerText('two', ['${module/child}']),
      },
    },
  ],
  [
    'a child that is changed, and a new parent, whose description alone names another new one',
    {
      family: {
        'module/child': [],
        'view/other': [],
        'module/Parent': ['${module/child}', '${view/other#id}'],
      },
      before: [{ 'child.module.json': moduleText('one') }],
      files: {
        'child.module.json': moduleText('two'),
        'other.view.json': viewText('other'),
        'Parent.module.json': callerText('parent', ['${module/child}'], {
          Description: 'See ${view/other#id}.',
        }),
      },
    },
  ],
  [
    'a parent that exists and comes to call a new child, which callers do not see at once',
    {
      family: { 'module/child': [], 'module/Parent': ['${module/child}'] },
      before: [{ 'Parent.module.json': moduleText('one') }],
      files: {
        'child.module.json': moduleText('child'),
        'Parent.module.json': callerText('two', ['${module/child}']),
      },
      switches: { calleeLag: 2 },
    },
  ],
]

describe.each(rows)('%s', (_, family) => {
  const publish = trialOfFamily(family, { moduleVersionsDeduplicate: true })

  test.each(faults)(
    '%s at every call: no name dangles, and one more run publishes each once',
    async (fault) => {
      const { calls, wrong } = await tryAtEveryCall(publish, fault)
      tries.made += calls
      tries.wrong += wrong.length
      expect(wrong).toEqual([])
      expect(calls).toBeGreaterThan(10)
    },
    patience,
  )
})
