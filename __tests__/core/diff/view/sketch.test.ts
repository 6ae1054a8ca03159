import { describe, expect, test } from '@jest/globals'
import { itemMarks } from '../../../../src/core/diff/view/item-marks.js'
import { compareTrees } from '../../../../src/core/diff/view/sketch-notes.js'
import {
  isPart,
  newSide,
  type SketchPiece,
  type SketchSide,
  sketchSide,
} from '../../../../src/core/diff/view/sketch-side.js'
import type { Json, ViewContent } from '../../../../src/core/model/definition.js'
import { node, text, view } from '../views.js'

const field = (id: string, Label: string, props = {}) => node('FormInput', id, { Label, Name: id, ...props })

/** Each component as `Type Label: marks (changes)`, those that it holds indented; a star: something was touched. */
function reported(side: SketchSide): readonly string[] {
  const lines = (pieces: readonly SketchPiece[], depth: number): readonly string[] =>
    pieces.filter(isPart).flatMap((part) => {
      const { type, props, marks, changes, isTouched } = part
      const name =
        `${' '.repeat(depth)}${type} ${typeof props.Label === 'string' ? props.Label : ''}`.trimEnd()
      const what = `${name}${isTouched ? '*' : ''} ${marks.join('+')} ${changes.join()}`.trimEnd()
      return [what, ...lines(part.pieces, depth + 1)]
    })
  return lines(side.pieces, 0)
}

function sketch(before: ViewContent, after: ViewContent) {
  const trees = compareTrees(before, after)
  if (trees === null) throw new Error('a side is no template')
  const { notes, changes, unrelated } = trees
  const side = ({ root, templateMeta }: typeof trees.before) =>
    sketchSide(root, templateMeta.Head, notes, changes)
  return { before: side(trees.before), after: side(trees.after), unrelated }
}

function sketched(before: Json, after: Json) {
  const both = sketch(view(before), view(after))
  return [reported(both.before), reported(both.after)]
}

describe('what happened to the components of a view, on both sides', () => {
  test('a new one, and one that is gone, each on its side', () => {
    expect(
      sketched([field('a', 'Name'), field('b', 'Phone')], [field('a', 'Name'), text('t', 'Hello')]),
    ).toEqual([
      ['FormInput Name', 'FormInput Phone* removed'],
      ['FormInput Name', 'TextBox* added'],
    ])
  })

  test('one that changed, with the names of what differs', () => {
    const after = field('a', 'Full name', { Required: true, Options: [{ Label: 'x' }] })
    expect(sketched([field('a', 'Name', { Options: [] })], [after])).toEqual([
      ['FormInput Name* changed Label,Options,Required'],
      ['FormInput Full name* changed Label,Options,Required'],
    ])
  })

  test('a layout and a text by the words for them', () => {
    const box = (columns: Json, ...content: readonly Json[]) => ({
      ...node('Container', 'c', {}, ...content),
      Configuration: { Layout: { Columns: columns } },
    })
    expect(sketched([box('12', 'Hello')], [box('6', 'Bye')])[1]).toEqual([
      'Container* changed Layout,Content',
    ])
  })

  test('what comes and goes with what holds it has no mark of its own, but is touched', () => {
    const section = node('Section', 's', {}, field('a', 'Name'))
    expect(sketched([section, text('t', 'Hello')], [text('t', 'Hello')])).toEqual([
      ['Section* removed', ' FormInput Name*', 'TextBox'],
      ['TextBox'],
    ])
  })

  test('one that moved and changed has both marks, on both sides', () => {
    const rest = [text('t', 'Hello'), text('u', 'Bye')]
    expect(sketched([field('a', 'Name'), ...rest], [...rest, field('a', 'Full name')])).toEqual([
      ['FormInput Name* moved+changed Label', 'TextBox', 'TextBox'],
      ['TextBox', 'TextBox', 'FormInput Full name* moved+changed Label'],
    ])
  })

  test('what holds something that changed is touched, and not marked', () => {
    const form = (label: string) => node('Form', 'f', {}, field('a', label), text('t', 'Hello'))
    expect(sketched([form('Name')], [form('Full name')])[1]).toEqual([
      'Form*',
      ' FormInput Full name* changed Label',
      ' TextBox',
    ])
  })
})

test('what differs of the head is named on both sides', () => {
  const headed = (Title: string, Columns: Json) =>
    view([text('t', 'Hello')], [], { Head: { Title, Configuration: { Layout: { Columns } } } })
  const { before, after } = sketch(headed('Desk', [12]), headed('Front desk', [6, 6]))
  expect([before.changes, after.changes]).toEqual([
    ['Layout', 'Title'],
    ['Layout', 'Title'],
  ])
})

test('a new view is what its template has, without marks', () => {
  const template = {
    Head: { Title: 'Desk' },
    Body: [node('Form', 'f', {}, field('a', 'Name'), 'or', { Content: 7 })],
  }
  const side = newSide(template)
  expect([reported(side), side.size, side.head, side.changes]).toEqual([
    ['Form', ' FormInput Name', ' Component'],
    3,
    { Title: 'Desk' },
    [],
  ])
  expect([newSide({}), newSide({ Body: 'x' }), newSide(null)].map(({ pieces }) => pieces)).toEqual([
    [],
    [],
    [],
  ])
})

test('what is no template is not compared', () => {
  const broken = { ...view([]), template: '{' }
  expect([compareTrees(broken, view([])), compareTrees(view([]), broken)]).toEqual([null, null])
})

test('in two views with next to nothing in common nothing is marked', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const { unrelated, after } = sketch(
    view(names.map((name) => text(name, name.repeat(9)))),
    view(names.map((name) => field(`${name}2`, name))),
  )
  expect([unrelated, reported(after)[0]]).toEqual([true, 'FormInput a'])
})

test('items of a list that differs have marks of their own', () => {
  const dropdown = (...labels: readonly string[]) => [
    node('Dropdown', 'd', { Options: labels.map((Label) => ({ Label })) }),
  ]
  const { before, after } = sketch(view(dropdown('one', 'two')), view(dropdown('two', 'three')))
  const marks = [before, after].map(({ pieces }) => pieces.filter(isPart).map(({ itemMarks: of }) => [...of]))
  expect(marks).toEqual([[[['Options', ['removed', 'same']]]], [[['Options', ['same', 'added']]]]])
})

describe('what happened to the items of a list', () => {
  const option = (Label: string, Value = Label) => ({ Label, Value })
  const [one, two, three] = [option('one'), option('two'), option('three')]

  test.each<[string, readonly Json[], readonly Json[], string]>([
    ['nothing', [one, two], [one, two], 'same same'],
    ['one that is alone here', [one, two], [one], 'same added'],
    ['another label of the same value', [one, option('2', 'two')], [one, two], 'same changed'],
    ['another value of the same label', [option('one', '1'), two], [one, two], 'changed same'],
    ['another place', [three, one, two], [one, two, three], 'moved same same'],
    ['equal ones, as often as both have them', [one, one, one], [one, one], 'same same added'],
    ['no objects', ['a', 'b', 3], ['b', 3], 'added same same'],
    ['nothing in common', [one], [], 'added'],
  ])('%s', (_, own, other, marks) => {
    expect(itemMarks(own, other, 'added').join(' ')).toBe(marks)
  })
})
