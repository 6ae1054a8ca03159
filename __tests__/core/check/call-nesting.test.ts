import { describe, expect, test } from '@jest/globals'
import { type CallingModule, checkNesting, maxNestedModules } from '../../../src/core/check/call-nesting.js'
import { actionsOf } from '../../../src/core/check/flow-action.js'
import type { Json } from '../../../src/core/model/definition.js'
import { flowOf, leastAction } from '../../support/flow-actions.js'

/** Modules by the letters that they call: `{ a: 'bc' }`. */
function modules(calls: Readonly<Record<string, string>>): ReadonlyMap<string, CallingModule> {
  const [action] = actionsOf(flowOf(leastAction('InvokeFlowModule')) as Json)
  if (action === undefined) throw new Error('the flow has an action')
  return new Map(
    Object.entries(calls).map(([name, called]) => [
      name,
      { file: name, key: `module/${name}`, calls: called.split('').map((to) => ({ action, to })) },
    ]),
  )
}

/** What is found, as `file code: the modules that the message names`. */
function found(calls: Readonly<Record<string, string>>): readonly string[] {
  return [...checkNesting(modules(calls))].flatMap(([file, findings]) =>
    findings.map(({ code, message }) => `${file} ${code}: ${message.match(/: (.*?)\. /)?.[1]}`),
  )
}

describe('a chain of modules', () => {
  test('of five is as deep as the guide allows', () => {
    expect(found({ a: 'b', b: 'c', c: 'd', d: 'e', e: '' })).toEqual([])
  })

  test('of seven is reported once, where the sixth from its end calls on', () => {
    expect(found({ a: 'b', b: 'c', c: 'd', d: 'e', e: 'f', f: 'g', g: '' })).toEqual([
      'b called-module-depth: module/b → module/c → module/d → module/e → module/f → module/g',
    ])
  })

  test('is as deep as its longest branch', () => {
    expect(found({ a: 'fb', b: 'cf', c: 'd', d: 'fe', e: 'f', f: '' })).toEqual([
      'a called-module-depth: module/a → module/b → module/c → module/d → module/e → module/f',
    ])
  })

  test('may have any length without an end of the stack', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    const chain = Object.fromEntries(names.map((name, index) => [name, names[index + 1] ?? '']))
    expect([...checkNesting(modules(chain)).keys()]).toEqual([names[5_000 - maxNestedModules - 1]])
  })
})

describe('a ring of modules', () => {
  test('of one', () => {
    expect(found({ a: 'a' })).toEqual(['a called-module-ring: module/a → module/a'])
  })

  test('of three is reported at each of its calls, and not at what leads into it or out of it', () => {
    expect(found({ x: 'a', a: 'b', b: 'cy', c: 'a', y: '' })).toEqual([
      'a called-module-ring: module/a → module/b → module/c → module/a',
      'b called-module-ring: module/b → module/c → module/a → module/b',
      'c called-module-ring: module/c → module/a → module/b → module/c',
    ])
  })

  test('of many is not listed in full', () => {
    const names = 'abcdefghijklmnop'.split('')
    const ring = Object.fromEntries(names.map((name, index) => [name, names[index + 1] ?? 'a']))
    expect(found(ring)[0]).toBe(
      `a called-module-ring: ${'abcdefghi'
        .split('')
        .map((name) => `module/${name}`)
        .join(' → ')} → … → module/a`,
    )
  })
})

test('what the messages say, and how sure they are', () => {
  const [ring] = checkNesting(modules({ a: 'a' })).get('a') ?? []
  const [deep] = checkNesting(modules({ a: 'b', b: 'c', c: 'd', d: 'e', e: 'f', f: '' })).get('a') ?? []
  expect(
    [ring, deep].map((finding) => [finding?.certainty, finding?.message, finding?.path.members]),
  ).toEqual([
    [
      'documented',
      'This block calls its own module: module/a → module/a. The administrator guide, as another tool quotes it, says that a limit of the stack ends such calls when the flow runs. Remove this call. To repeat actions, use a Loop or a transition back.',
      ['Actions', 0, 'Parameters', 'FlowModuleId'],
    ],
    [
      'documented',
      'With this block 6 modules call each other in a chain: module/a → module/b → module/c → module/d → module/e → module/f. The administrator guide, as another tool quotes it, says that modules can call each other to 5 levels. Combine some of them.',
      ['Actions', 0, 'Parameters', 'FlowModuleId'],
    ],
  ])
})
