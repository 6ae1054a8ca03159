import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { nameOfPath } from '../../../src/core/kinds/index.js'
import { folderName } from '../../../src/core/names/default-name.js'
import { nameNotices } from '../../../src/core/names/name-notices.js'

describe("a file whose own name says nothing takes its folder's", () => {
  test.each([
    ['m/greeting/flow.json', 'greeting', 'greeting'],
    ['m/greeting/module.yaml', 'greeting', 'greeting'],
    ['m/greeting/index.module.json', 'greeting', 'greeting'],
    ['v/Wrap up/view-content.yml', 'Wrap up', 'Wrap up'],
    ['v/Rückruf/view.json'.normalize('NFD'), 'Rückruf'.normalize('NFD'), 'Rückruf'.normalize('NFC')],
    ['m/greeting/Greeting.json', 'greeting', null],
    ['m/greeting/Flow.json', 'greeting', null],
    ['m/flow.json', null, null],
  ])('%s in the folder %s: %s', (file, folder, expected) => {
    expect(folderName(file, folder)).toBe(expected)
  })
})

test('a name that a file gives is in NFC, in any form of the file system', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('NFC', 'NFD'),
      (name, form) => {
        const part = name.replaceAll('/', '_')
        const spelled = nameOfPath(`${part.normalize(form)}.json`)
        expect(spelled).toBe(spelled.normalize('NFC'))
        expect(spelled).toBe(nameOfPath(`${part}.json`))
      },
    ),
  )
})

test('it is reported where such a name comes from', () => {
  const files = [
    { kind: 'module', file: 'm/greeting/flow.json', name: 'greeting' },
    { kind: 'view', file: 'v/view.json', name: 'view' },
    { kind: 'view', file: 'v/Desk.json', name: 'Desk' },
  ] as const
  expect(nameNotices(files)).toEqual([
    'module/greeting takes its name from its folder: "m/greeting/flow.json" has no Name, and many files may be called "flow". To keep the name if the file is moved, write Name.',
    'view/view takes its name from its file: "v/view.json" has no Name, and its folder gives none, or the instance already has view/view. To call it otherwise, write Name.',
  ])
})
