import { describe, expect, test } from '@jest/globals'
import { viewDifference } from '../../../../src/core/diff/view/view.js'
import type { Json } from '../../../../src/core/model/definition.js'
import type { Item } from '../../../../src/core/model/difference.js'
import { detail, reworded } from '../items.js'
import { node, text, view } from '../views.js'

type Row = readonly [name: string, before: Json, after: Json, items: readonly Item[]]

/** Types with other words for a reader, by those. */
const apiNames = { 'Form input': 'FormInput', 'Text box': 'TextBox' }

function component(mark: Item['mark'], subject: string, ...details: Item['details']): Item {
  const last = subject.split(' › ').at(-1) ?? ''
  const [, api] = Object.entries(apiNames).find(([words]) => last.startsWith(words)) ?? []
  return { aspect: 'component', mark, subject, ...(api === undefined ? {} : { api }), details }
}

const form = (...content: readonly Json[]) => [node('Form', 'form', { Label: 'Customer' }, ...content)]
const field = (id: string, label: string, props = {}) => node('FormInput', id, { Label: label, ...props })
const hello = text('hello', 'Hello')
const bye = text('bye', 'Goodbye')
const why = text('why', 'Why?')

describe('what is reported about components', () => {
  test.each([
    ['nothing, where only the _id differs', [hello], [text('other', 'Hello')], []],
    [
      'nothing, where _ids were exchanged',
      [hello, bye],
      [text('bye', 'Hello'), text('hello', 'Goodbye')],
      [],
    ],
    [
      'nothing, where there is no _id any more',
      [hello],
      [{ Type: 'TextBox', Props: {}, Content: ['Hello'] }],
      [],
    ],
    [
      'one that is new',
      form(field('a', 'Name')),
      form(field('a', 'Name'), field('b', 'Phone', { Required: true })),
      [
        component(
          'added',
          'Form "Customer" › Form input "Phone"',
          detail('Label', null, 'Phone'),
          detail('Required', null, 'true'),
        ),
      ],
    ],
    [
      'one that is gone, with what it holds',
      [
        node('Section', 's', { Heading: 'Details' }, hello, node('Container', 'c', {}, bye)),
        field('a', 'Name'),
      ],
      [field('a', 'Name')],
      [
        component(
          'removed',
          'Section "Details"',
          detail('Heading', 'Details', null),
          detail('components inside', '3', null),
        ),
      ],
    ],
    [
      'one of another type, although its _id is the same',
      [hello],
      [node('Header', 'hello', {}, 'Hello')],
      [
        component('removed', 'Text box "Hello"', detail('Content', 'Hello', null)),
        component('added', 'Header "Hello"', detail('Content', null, 'Hello')),
      ],
    ],
    [
      'one that is in another',
      [node('Container', 'c1', {}, hello), node('Container', 'c2')],
      [node('Container', 'c1'), node('Container', 'c2', {}, hello)],
      [
        component(
          'moved',
          'Container #c2 › Text box "Hello"',
          detail('in', 'Container #c1', 'Container #c2'),
        ),
      ],
    ],
    [
      'one that is in another and is another',
      [node('Container', 'c1', {}, hello), node('Container', 'c2')],
      [node('Container', 'c1'), node('Container', 'c2', {}, text('hello', 'Hello you'))],
      [
        component(
          'moved',
          'Container #c2 › Text box "Hello you"',
          detail('in', 'Container #c1', 'Container #c2'),
        ),
        component('changed', 'Container #c2 › Text box "Hello you"', reworded('Content', '=Hello', '+ you')),
      ],
    ],
    [
      'the one that left its place, and not those that made room',
      [hello, bye, why],
      [why, hello, bye],
      [
        component(
          'moved',
          'Text box "Why?"',
          detail('position', '3 of 3, after Text box "Goodbye"', '1 of 3'),
        ),
      ],
    ],
    [
      'one that went into what is new',
      [hello, bye],
      [node('Section', 's', { Heading: 'New' }, hello, why), bye],
      [
        component(
          'added',
          'Section "New"',
          detail('Heading', null, 'New'),
          detail('components inside', null, '1'),
        ),
        component('moved', 'Section "New" › Text box "Hello"', detail('in', 'Body', 'Section "New"')),
      ],
    ],
    [
      'one that came out of what is gone',
      [node('Section', 's', { Heading: 'Old' }, hello, why), bye],
      [hello, bye],
      [
        component(
          'removed',
          'Section "Old"',
          detail('Heading', 'Old', null),
          detail('components inside', '1', null),
        ),
        component('moved', 'Text box "Hello"', detail('in', 'Section "Old"', 'Body')),
      ],
    ],
    [
      'the one in front, where _ids count places',
      [text('t-0', 'One'), text('t-1', 'Two'), text('t-2', 'Three')],
      [text('t-0', 'Zero'), text('t-1', 'One'), text('t-2', 'Two'), text('t-3', 'Three')],
      [component('added', 'Text box "Zero"', detail('Content', null, 'Zero'))],
    ],
    [
      'a label, where every _id was created again',
      form(field('a', 'Name'), field('b', 'Phone number')),
      [node('Form', 'f', { Label: 'Customer' }, field('c', 'Name'), field('d', 'Mobile number'))],
      [
        component(
          'changed',
          'Form "Customer" › Form input "Mobile number"',
          reworded('Label', '-Phone', '+Mobile', '= number'),
        ),
      ],
    ],
    [
      'of two that are alike the one that is more so',
      [field('a', 'Phone number at work'), bye],
      [field('b', 'Phone number'), field('c', 'Phone number at home or at work'), bye],
      [
        component('added', 'Form input "Phone number"', detail('Label', null, 'Phone number')),
        component(
          'changed',
          'Form input "Phone number at home or at work"',
          reworded('Label', '=Phone number at', '+ home or at', '= work'),
        ),
      ],
    ],
    [
      'of two that are alike to one the first',
      [field('a', 'Phone number at work'), field('b', 'Phone number at home'), bye],
      [field('c', 'Phone number'), bye],
      [
        component('changed', 'Form input "Phone number"', reworded('Label', '=Phone number', '- at work')),
        component(
          'removed',
          'Form input "Phone number at home"',
          detail('Label', 'Phone number at home', null),
        ),
      ],
    ],
    [
      'a path as far as one reads it',
      [node('A', 'a', {}, node('B', 'b', {}, node('C', 'c', {}, node('D', 'd', {}, text('e', 'x')))))],
      [node('A', 'a', {}, node('B', 'b', {}, node('C', 'c', {}, node('D', 'd', {}, text('e', 'y')))))],
      [component('changed', '… › B #b › C #c › D #d › Text box "y"', detail('Content', 'x', 'y'))],
    ],
    [
      'a long text, cut, in one line',
      [{ Type: 'TextBox', Content: [`Some\n${'long '.repeat(20)}`], Props: { Variant: 'a' } }],
      [{ Type: 'TextBox', Content: [`Some\n${'long '.repeat(20)}`], Props: { Variant: 'b' } }],
      [
        component(
          'changed',
          'Text box "Some long long long long long long long …"',
          detail('Variant', 'a', 'b'),
        ),
      ],
    ],
    [
      'one without type, name or _id',
      [{ Type: 1, Configuration: {} }],
      [{ Type: 1 }, { Props: [] }],
      [
        component('removed', 'Component', detail('Configuration', '{}', null)),
        component('added', 'Component'),
        component('added', 'Component', detail('Props', null, '[]')),
      ],
    ],
  ] satisfies Row[])('%s', (_, before, after, items) => {
    expect(viewDifference(view(before), view(after)).items).toEqual(items)
  })
})

describe('what is reported about a component itself', () => {
  const options = (...labels: string[]) => labels.map((Label) => ({ Label, Value: Label.toLowerCase() }))
  const changed = (before: object, after: object, ...content: [Json[], Json[]] | []) => {
    const one = (props: object, content: Json[] = []) =>
      view([{ _id: 'a', Type: 'A', Props: { ...props }, Content: content }])
    return viewDifference(one(before, content[0]), one(after, content[1]))
      .items.filter(({ aspect }) => aspect === 'component')
      .flatMap((item) => item.details)
  }
  test.each([
    ['a prop', { Label: 'A' }, { Label: 'B' }, [detail('Label', 'A', 'B')]],
    ['a prop that is new', {}, { Label: 'B' }, [detail('Label', null, 'B')]],
    ['a prop that is gone', { Label: 'A' }, {}, [detail('Label', 'A', null)]],
    ['a binding', { Value: 'None' }, { Value: '$.Name' }, [detail('Value', 'None', '$.Name')]],
    [
      'a truth that became a text',
      { Required: true },
      { Required: 'true' },
      [detail('Required', 'true', '"true"')],
    ],
    ['a text that became a number', { Size: '1' }, { Size: 1 }, [detail('Size', '"1"', '1')]],
    ['nothing there that became null', {}, { Size: null }, [detail('Size', null, 'null')]],
    ['a deep value', { A: { B: { C: 1 } } }, { A: { B: { C: 2 } } }, [detail('A.B.C', '1', '2')]],
    ['a list that became an object', { A: [] }, { A: {} }, [detail('A', '[]', '{}')]],
    ['a member that every object has', {}, { toString: 'x' }, [detail('toString', null, 'x')]],
    [
      'an option that was put before the others',
      { Options: options('Yes', 'No') },
      { Options: options('Perhaps', 'Yes', 'No') },
      [detail('Option 1', null, '{"Label":"Perhaps","Value":"perhaps"}', 'Options[0]')],
    ],
    [
      'an option that was taken from between the others',
      { Options: ['a', 'b', 'c'] },
      { Options: ['a', 'c'] },
      [detail('Option 2', 'b', null, 'Options[1]')],
    ],
    [
      'a value of an option',
      { Options: options('Yes', 'No') },
      {
        Options: [
          { Label: 'Yes', Value: 'y' },
          { Label: 'No', Value: 'no' },
        ],
      },
      [detail('Option 1 › Value', 'yes', 'y', 'Options[0].Value')],
    ],
    [
      'the order of options',
      { Options: options('Yes', 'No') },
      { Options: options('No', 'Yes') },
      [detail('Options (order)', 'Yes, No', 'No, Yes')],
    ],
    ['the order of numbers', { A: [1, 2] }, { A: [2, 1] }, [detail('A (order)', '1, 2', '2, 1')]],
    [
      'the order of what has one name',
      {
        A: [
          { Label: 'x', B: 1 },
          { Label: 'x', B: 2 },
        ],
      },
      {
        A: [
          { Label: 'x', B: 2 },
          { Label: 'x', B: 1 },
        ],
      },
      [
        detail(
          'A (order)',
          '[{"B":1,"Label":"x"},{"B":2,"Label":"x"}]',
          '[{"B":2,"Label":"x"},{"B":1,"Label":"x"}]',
        ),
      ],
    ],
  ])('%s', (_, before, after, details) => {
    expect(changed(before, after)).toEqual(details)
  })

  test.each([
    ['its text', ['Hello'], ['Hello you'], [reworded('Content', '=Hello', '+ you')]],
    ['its first text', [], ['Hello'], [detail('Content', null, 'Hello')]],
    ['one of several texts', ['a', 'b'], ['a', 'x', 'b'], [detail('Content[1]', null, 'x')]],
    ['a text that is none', [1], [[2]], [detail('Content', '1', '[2]')]],
    [
      'the order of a text and its contents',
      ['Hello', bye],
      [bye, 'Hello'],
      [detail('Content (order)', '"Hello", Text box "Goodbye"', 'Text box "Goodbye", "Hello"')],
    ],
  ] satisfies [string, Json[], Json[], Item['details']][])('%s', (_, before, after, details) => {
    expect(changed({}, {}, before, after)).toEqual(details)
  })

  test.each([
    [
      'a list of contents that became a text',
      { Content: ['a', bye] },
      { Content: 'a' },
      'Content',
      '["a","Text box \\"Goodbye\\""]',
      '"a"',
    ],
    ['a list of contents that is gone', { Content: [] }, {}, 'Content', '[]', null],
    [
      'its configuration',
      { Configuration: { Align: 'left' } },
      { Configuration: {} },
      'Configuration.Align',
      'left',
      null,
    ],
  ])('%s', (_, before, after, label, was, is) => {
    const { items } = viewDifference(
      view([{ Type: 'A', _id: 'a', ...before }]),
      view([{ Type: 'A', _id: 'a', ...after }]),
    )
    expect(items.find(({ mark }) => mark === 'changed')?.details).toEqual([detail(label, was, is)])
  })
})

describe('what is reported beside components', () => {
  const head = (Title: string, rest = {}) => view([], [], { Head: { Title, Configuration: {}, ...rest } })
  const item = (
    aspect: Item['aspect'],
    mark: Item['mark'],
    subject: string,
    ...details: Item['details']
  ) => ({
    aspect,
    mark,
    subject,
    details,
  })
  test.each([
    [
      'the title',
      head('A'),
      head('B'),
      item('document', 'changed', 'Head › Title', detail('Title', 'A', 'B')),
    ],
    [
      'a configuration',
      head('A', { Configuration: { Layout: { Columns: [12] } } }),
      head('A', { Configuration: { Layout: { Columns: [6] } } }),
      item(
        'document',
        'changed',
        'Head › Configuration',
        detail('Configuration.Layout.Columns[0]', '12', '6'),
      ),
    ],
    [
      'integrations',
      head('A'),
      head('A', { Integrations: ['x'] }),
      item('document', 'added', 'Head › Integrations', detail('Integrations', null, '["x"]')),
    ],
    [
      'a head that is gone',
      view([], [], { Head: 1 }),
      view([], [], {}),
      item('document', 'removed', 'Head', detail('Head', '1', null)),
    ],
    [
      'a member that nobody knows',
      view([], [], {}),
      view([], [], { Foot: {} }),
      item('document', 'added', 'Foot', detail('Foot', null, '{}')),
    ],
    [
      'texts at the top',
      view(['a']),
      view(['b']),
      item('document', 'changed', 'Body', detail('Content', 'a', 'b')),
    ],
    [
      'a body that is no list',
      view([], [], {}),
      { ...view([]), template: '{"Body":7}' },
      item('document', 'changed', 'Body', detail('Content', '[]', '7')),
    ],
    [
      'a template that is no object',
      { ...view([]), template: '1' },
      { ...view([]), template: '2' },
      item('document', 'changed', 'Template', detail('Template', '1', '2')),
    ],
    [
      'a template that is no JSON',
      { ...view([]), template: 'No' },
      view([]),
      item('document', 'changed', 'Template', detail('JSON', 'cannot be taken apart', 'a template')),
    ],
    [
      'a template that has no canonical form',
      view([]),
      { ...view([]), template: '[1e999]' },
      item('document', 'changed', 'Template', detail('JSON', 'a template', 'cannot be taken apart')),
    ],
    ['an action that is new', view([]), view([], ['Save']), item('action', 'added', 'Save')],
    [
      'an action that is gone',
      view([], ['Save', 'End']),
      view([], ['End']),
      item('action', 'removed', 'Save'),
    ],
  ])('%s', (_, before, after, item) => {
    expect(viewDifference(before, after).items).toEqual([item])
  })

  test('nothing of the order of actions, nor of one that is named twice', () => {
    expect(viewDifference(view([], ['a', 'b', 'a']), view([], ['b', 'a'])).items).toEqual([])
  })

  test('nothing of two templates that are no JSON, and the same', () => {
    const broken = { ...view([], ['a']), template: '{' }
    expect(viewDifference(broken, { ...broken })).toEqual(viewDifference(view([]), view([])))
  })

  test('all of it in the order of aspects', () => {
    const { items } = viewDifference(head('A'), view([text('a', '$.Name')], ['Save']))
    expect(items.map(({ aspect }) => aspect)).toEqual(['input', 'action', 'component', 'document'])
  })
})

describe('inputs', () => {
  const bound = (...values: Json[]) => view([{ Type: 'A', Content: [], Props: { Label: 'Bar', values } }])
  const inputs = (before: Json[], after: Json[]) =>
    viewDifference(bound(...before), bound(...after))
      .items.filter(({ aspect }) => aspect === 'input')
      .map(({ mark, subject }) => `${mark} ${subject}`)
  test.each([
    ['of a binding', [], ['$.Name'], ['added Name']],
    ['that are gone', ['$.Name', '$.Other'], [], ['removed Name', 'removed Other']],
    ['of one that is bound elsewhere too', ['$.Name', '$.Name'], ['$.Name'], []],
    ['of a path, by its end', [], ['$.Bar.Items[3].Value'], ['added Bar.Items[].Value']],
    ['of a further item', ['$.Items[0]'], ['$.Items[0]', '$.Items[1]'], []],
    ['of a further member', ['$.Bar.A'], ['$.Bar.A', '$.Bar.B'], ['added Bar.B']],
    ['of a value whose member is bound now', ['$.Bar'], ['$.Bar.A'], ['added Bar.A']],
    ['of a member whose whole is bound now', ['$.Bar.A'], ['$.Bar'], ['removed Bar.A']],
    ['of other letters', [], ['$.Größe_1'], ['added Größe_1']],
    ['within a longer text: none', [], ['Dear $.Name', '$.Name and more'], []],
    ['of an integration: none', [], ['$.#Weather.Now'], []],
    ['of a price: none', [], ['$.50'], []],
  ])('%s', (_, before, after, reported) => {
    expect(inputs(before, after)).toEqual(reported)
  })

  test.each([
    ['a text', [text('a', '$.X')], 'Text box "$.X"'],
    [
      'a prop',
      [node('Form', 'f', {}, node('Field', 'g', { Label: 'Phone', Value: '$.X' }))],
      'Form #f › Field "Phone"',
    ],
    ['the first of two', [text('a', '$.X'), text('b', '$.X')], 'Text box "$.X"'],
  ])('name where they are shown: %s', (_, body, place) => {
    const [item] = viewDifference(view([]), view(body)).items
    expect(item?.details).toEqual([detail('shown in', null, place)])
  })

  test('report one in the head', () => {
    const [item] = viewDifference(view([]), view([], [], { Head: { Integrations: [{ Id: '$.X' }] } })).items
    expect(item).toEqual({
      aspect: 'input',
      mark: 'added',
      subject: 'X',
      details: [detail('shown in', null, 'Head')],
    })
  })
})

describe('what breaks', () => {
  const until = 'Publishing this affects flows using $LATEST; flows pinned to a version are not affected.'
  const many = Array.from({ length: 12 }, (_, index) => text(`${index}`, `$.N${index + 10}`))
  test.each([
    ['nothing: an action that is new', view([]), view([], ['Save']), []],
    [
      'an input that is required',
      view([]),
      view([text('a', '$.Name')]),
      [
        {
          code: 'view-input-required',
          message: `New required input: "Name". Flows must pass it in their ShowView block. ${until}`,
        },
      ],
    ],
    [
      'inputs that are gone, ten of them named',
      view(many),
      view([]),
      [
        {
          code: 'view-input-removed',
          message: `Removed inputs: "N10", "N11", "N12", "N13", "N14", "N15", "N16", "N17", "N18", "N19" and 2 more. Values that flows still pass for them are no longer displayed. ${until}`,
        },
      ],
    ],
    [
      'an action that is gone',
      view([], ['Save']),
      view([]),
      [
        {
          code: 'view-action-removed',
          message: `Removed action: "Save". The branch of the flows' ShowView block for it will never run. ${until}`,
        },
      ],
    ],
    [
      'an action that is gone from what is no JSON',
      { kind: 'view' as const, template: '', actions: ['Save'] },
      view([]),
      [{ code: 'view-action-removed', message: expect.any(String) }],
    ],
  ])('%s', (_, before, after, breaking) => {
    expect(viewDifference(before, after).breaking).toEqual(breaking)
  })
})

describe('two views that have next to nothing in common', () => {
  const letters = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => text(`id ${from + index}`, `text${from + index}`))
  const section = (...content: Json[]) => node('Section', 'section', {}, ...content)

  test('are chosen by numbers', () => {
    const after = view([section(...letters(50, 20)), '$.Name'], ['Save'])
    const { items, breaking, picture, unrelated } = viewDifference(view([section(...letters(0, 6))]), after)
    expect({ items, breaking: breaking.map(({ code }) => code), picture, unrelated }).toEqual({
      items: [
        { aspect: 'input', mark: 'added', subject: '1 input added', details: [] },
        { aspect: 'action', mark: 'added', subject: '1 action added', details: [] },
        { aspect: 'component', mark: 'changed', subject: '6 components removed, 20 added', details: [] },
        { aspect: 'document', mark: 'changed', subject: '1 part of the document changed', details: [] },
      ],
      breaking: ['view-input-required'],
      picture: null,
      unrelated: true,
    })
  })

  test.each([
    ['a fifth is common', letters(0, 5), letters(4, 5), false],
    ['less than a fifth is common', letters(0, 6), letters(5, 6), true],
    ['one has few', letters(0, 4), letters(50, 30), false],
  ])('or not: %s', (_, before, after, unrelated) => {
    expect(viewDifference(view(before), view(after)).unrelated).toBe(unrelated)
  })
})

describe('the outline', () => {
  const lines = (before: Json, after: Json): readonly string[] | null => {
    const { picture } = viewDifference(view(before), view(after))
    if (picture?.kind !== 'outline') return null
    const marks = { added: '+', removed: '-', changed: '~', moved: '>', same: ' ' }
    const drawn = picture.lines.map(
      ({ depth, label, mark }) => `${marks[mark]} ${'  '.repeat(depth)}${label}`,
    )
    return [...drawn, ...(picture.omitted > 0 ? [`${picture.omitted} omitted`] : [])]
  }
  const texts = (count: number, word = 'text') =>
    Array.from({ length: count }, (_, index) => text(`${word} ${index}`, `${word} ${index}`))

  test('folds what is untouched, and shows what is gone where it was', () => {
    const before = [
      hello,
      node('Form', 'form', { Label: 'Customer' }, field('a', 'Name'), bye, why),
      ...texts(3),
    ]
    const after = [
      node('Form', 'form', { Label: 'Customer' }, field('a', 'Full name'), why, field('c', 'Mail')),
      ...texts(3),
    ]
    expect(lines(before, after)).toEqual([
      '- Text box "Hello"',
      '  Form "Customer"',
      '~   Form input "Full name"',
      '-   Text box "Goodbye"',
      '    … 1 component',
      '+   Form input "Mail"',
      '  … 3 components',
    ])
  })

  test('draws a few components that came with another', () => {
    const section = node('Section', 's', {}, ...texts(8))
    expect(lines([], [section])).toHaveLength(9)
  })

  test('folds many components that came with another', () => {
    const section = node('Section', 's', {}, ...texts(9))
    expect(lines([], [section])).toEqual(['+ Section #s', '+   … 9 components'])
    expect(lines([section], [])).toEqual(['- Section #s', '-   … 9 components'])
  })

  test('draws all of them where one of them was elsewhere before', () => {
    expect(lines([hello], [node('Section', 's', {}, hello, ...texts(9))])).toHaveLength(11)
  })

  test('ends after eighty lines', () => {
    const drawn = lines([], texts(100))
    expect([drawn?.length, drawn?.at(-1)]).toEqual([81, '20 omitted'])
  })

  test('is none where no component differs', () => {
    expect(lines(['a'], ['b'])).toBeNull()
  })
})
