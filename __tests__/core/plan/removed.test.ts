import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import type { ListedResource } from '../../../src/core/model/observation.js'
import {
  removalWarnings,
  removedDefinitions,
  removedWarning,
  stillLive,
} from '../../../src/core/plan/removed.js'
import { aListed } from '../../support/builders.js'

const removed = (kind: Kind, name: string, file = `${name}.json`) => ({ kind, name, file })

test('what another file gives under the same key is not gone, and each key is reported once', () => {
  const files = [
    removed('view', 'A'),
    removed('view', 'B'),
    removed('module', 'B'),
    removed('module', 'B', 'b.yml'),
  ]
  expect(removedDefinitions(files, new Set(['view/A', 'module/A']))).toEqual([
    removed('view', 'B'),
    removed('module', 'B', 'b.yml'),
  ])
})

describe('the instance still has', () => {
  const row = (overrides: Partial<ListedResource> = {}) =>
    aListed({ kind: 'view', name: 'A', id: '1', ...overrides })
  test.each([
    ['one of the name', [row()], ['1']],
    ['none of another kind', [row({ kind: 'module' })], []],
    ['none of a name in other letters', [row({ name: 'a' })], []],
    ['none that is of AWS', [row({ awsManaged: true })], []],
    ['none that is archived', [row({ archived: true })], []],
    ['the one that is its own', [row({ awsManaged: true }), row({ id: '2' })], ['2']],
    ['nothing', [], []],
  ])('%s', (_, listed, ids) => {
    expect(stillLive([removed('view', 'A')], listed).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the warning', () => {
  const reported = (kind: Kind, version: number | null) =>
    removedWarning({ ...removed(kind, 'A "b"', 'x/a.json'), id: '1' }, version, 'an-instance')

  test('of a view', () => {
    expect(reported('view', 3)).toEqual({
      code: 'removed-but-live',
      removed: { key: 'view/A "b"', version: 3 },
      message:
        'view/"A \\"b\\"" is no longer in the repository (it was "x/a.json"), but the instance still has it, with the id 1. What is live of it stays, and so does version 3: nothing was deleted, and flows whose ShowView block names it go on with it. To delete it, see first that nothing uses it, and then run aws connect delete-view --instance-id an-instance --view-id 1, or use the console. To keep it, bring the file back.',
    })
  })

  test('of a module without a version', () => {
    expect(reported('module', null).message).toContain(
      'What is live of it stays: nothing was deleted, and flows and modules that invoke it, and AI agents that have it as a tool, go on with it.',
    )
    expect(reported('module', null).message).toContain(
      'delete-contact-flow-module --instance-id an-instance --contact-flow-module-id 1,',
    )
  })

  test('of a definition with another name now', () => {
    const renamed = { ...removed('view', 'A', 'x/a.json'), renamedTo: 'B', id: '1' }
    expect(removedWarning(renamed, 2, 'an-instance')).toEqual({
      code: 'renamed',
      removed: { key: 'view/A', version: 2 },
      message:
        'view/"A" is called "B" now (in "x/a.json"), but the instance still has it under its old name, with the id 1; the new name makes a second one. What is live of it stays, and so does version 2: nothing was deleted, and flows whose ShowView block names it go on with it. To delete it, see first that nothing uses it, and then run aws connect delete-view --instance-id an-instance --view-id 1, or use the console. To keep one, with its id and its versions, take the new name back, or rename the live one in the console before this is published.',
    })
    expect(removalWarnings([removedWarning(renamed, 2, 'an-instance')])).toHaveLength(1)
  })

  test('is found among others', () => {
    const other = { code: 'not-compared', message: '' }
    expect(removalWarnings([other, reported('view', 1)])).toEqual([reported('view', 1)])
    expect(removalWarnings([other])).toEqual([])
  })
})
