import { describe, expect, test } from '@jest/globals'
import { moduleContentChanges } from '../../../src/core/diff/flow/changed-paths.js'
import { moduleDifference } from '../../../src/core/diff/flow/module.js'
import { viewContentChanges } from '../../../src/core/diff/view/changed-paths.js'
import type { ModuleContent } from '../../../src/core/model/definition.js'
import type { Item } from '../../../src/core/model/difference.js'
import { aView } from '../../support/builders.js'
import { content, menu, module } from './flows.js'
import { detail, item } from './items.js'

const leaf = { Identifier: 'a', Type: 'EndFlowModuleExecution' }
const [whole, start] = [module(menu), JSON.stringify(menu)]
const twice = JSON.stringify({ StartAction: 'a', Actions: [leaf, leaf] })
const flow = 'flow language of 5 blocks'
const place = (root: string, exists = true) => ({ at: { root, members: [] }, exists })

describe('content of a module that cannot be compared part by part', () => {
  test.each<[string, ModuleContent, ModuleContent, readonly Item[], readonly object[]]>([
    [
      'other places of blocks on the canvas',
      whole,
      module({ ...menu, Metadata: { entryPointPosition: { x: 1 } } }),
      [],
      [],
    ],
    [
      'text that is no JSON',
      content('{'),
      whole,
      [item('document', 'changed', 'Content', detail('Content', '{', flow))],
      [place('Content')],
    ],
    [
      'a flow in which two blocks have the same identifier',
      whole,
      content(twice),
      [item('document', 'changed', 'Content', detail('Content', flow, twice))],
      [place('Content')],
    ],
    [
      'a contract that is no JSON',
      content(start, '{'),
      content(start, '{}'),
      [item('contract', 'changed', 'Settings', detail('Settings', '{', '{}'))],
      [],
    ],
  ])('%s', (_, before, after, items, changes) => {
    expect(moduleDifference(before, after)).toMatchObject({ items, breaking: [], picture: null })
    expect(moduleContentChanges(before, after)).toEqual({ changes, breaking: [] })
  })
})

describe('a view that cannot be compared part by part', () => {
  const broken = aView('', { template: '{' })
  test('differs as a whole', () => {
    expect(viewContentChanges(broken, aView('own'))).toEqual({ changes: [place('Template')], breaking: [] })
  })

  test('breaks those who await an action that is gone', () => {
    expect(viewContentChanges(broken, aView('own', { actions: ['Send'] }))).toEqual({
      changes: [
        place('Actions', false),
        { at: { root: 'Actions', members: [0] }, exists: true },
        place('Template'),
      ],
      breaking: [[place('Actions', false)]],
    })
  })
})
