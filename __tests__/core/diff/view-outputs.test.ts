import { describe, expect, test } from '@jest/globals'
import { viewDifference } from '../../../src/core/diff/view/view.js'
import type { Json } from '../../../src/core/model/definition.js'
import { node, view } from './views.js'

const until = 'Publishing this affects flows using $LATEST; flows pinned to a version are not affected.'
const field = (Name: Json, type = 'FormInput', id = 'a') => node(type, id, { Label: 'A', Name })
const breaking = (before: readonly Json[], after: Json) => viewDifference(view(before), view(after)).breaking
const message = (name: string) =>
  `The view no longer hands back "${name}". A flow that shows this version and reads "$.Views.ViewResultData.${name}" gets nothing there. ${until}`

describe('a field that the view hands back breaks', () => {
  test.each<[string, readonly Json[], readonly Json[]]>([
    ['where it is removed', [field('Codes')], []],
    ['where it is renamed', [field('Codes')], [field('Code')]],
    ['where it is a table', [field('Codes', 'Table')], []],
    ['where its type is not known', [field('Codes', 'Slider')], []],
    ['however deep it is', [node('Container', 'c', {}, node('Form', 'f', {}, field('Codes')))], [field('A')]],
    ['where its name is bound now', [field('Codes')], [field('$.Codes')]],
    [
      'where the view has next to nothing left',
      Array.from({ length: 12 }, (_, i) => field('Codes', 'Toggle', `${i}`)),
      [],
    ],
  ])('%s', (_, before, after) => {
    const found = breaking(before, after).filter(({ code }) => code === 'view-output-removed')
    expect(found).toEqual([{ code: 'view-output-removed', message: message('Codes') }])
  })

  test('and several are reported at once', () => {
    expect(breaking([field('B'), field('A', 'Toggle', 'b')], [])).toEqual([
      {
        code: 'view-output-removed',
        message: `The view no longer hands back "A", "B". A flow that shows this version and reads "$.Views.ViewResultData.A", "$.Views.ViewResultData.B" gets nothing there. ${until}`,
      },
    ])
  })
})

describe('nothing breaks', () => {
  test.each<[string, readonly Json[], readonly Json[]]>([
    ['where a field is new', [], [field('Codes')]],
    ['where it moves', [field('Codes'), field('B')], [node('Form', 'f', {}, field('B'), field('Codes'))]],
    ['where another field takes its name', [field('Codes')], [field('Codes', 'Dropdown', 'b')]],
    ['where one of two of a name is left', [field('Codes'), field('Codes', 'Toggle', 'b')], [field('Codes')]],
    [
      'where an icon has another picture',
      [node('Icon', 'a', { Name: 'Car Front View' })],
      [node('Icon', 'a', { Name: 'Cash' })],
    ],
    ['where the name was bound before', [field('$.Codes')], []],
    ['where the name is no text', [field(7)], []],
  ])('%s', (_, before, after) => {
    expect(breaking(before, after).filter(({ code }) => code === 'view-output-removed')).toEqual([])
  })
})
