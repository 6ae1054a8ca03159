import { describe, expect, test } from '@jest/globals'
import type { RefusalSwitches } from '../refusal-switches.js'
import { instance } from './support.js'

describe('a view', () => {
  const view = async (on: Partial<RefusalSwitches>, Body: object[], Configuration: object = {}) => {
    const { views } = await instance({ switches: on })
    const template = JSON.stringify({ Head: { Configuration }, Body })
    return views.create('a', template).then(
      () => '',
      ({ message }: Error) => message.replace('View template is invalid: ', ''),
    )
  }
  const node = (Type: string, Props: object, more: object = {}) => ({ _id: 'x', Type, Props, ...more })
  const error = (instancePath: string, message: string) => JSON.stringify([{ instancePath, message }])
  const more = (name: string) => `must NOT have additional properties (${name})`
  const notAllowed = 'must be equal to one of the allowed values'

  const group = (item: object) => node('ButtonGroup', { Items: [{ Label: 'a', ...item }] })
  test.each<[string, keyof RefusalSwitches, object, string]>([
    [
      'a prop of a sealed component',
      ...(['refusesProbed', node('Button', { Label: 'x' })] as const),
      error('/Body/0/Props', more('Label')),
    ],
    [
      'a prop in a component within',
      ...(['refusesProbed', node('Form', {}, { Content: [node('Image', { Source: 'x' })] })] as const),
      error('/Body/0/Content/0/Props', more('Source')),
    ],
    [
      'a value that is not in the list',
      ...(['refusesProbed', node('Button', { Variant: 'big' })] as const),
      error('/Body/0/Props/Variant', notAllowed),
    ],
    [
      'an icon that there is not',
      ...(['refusesProbed', node('Card', { Id: 'x', Icon: 'Nothing' })] as const),
      error('/Body/0/Props/Icon', notAllowed),
    ],
    [
      'a required prop',
      ...(['refusesProbed', node('Card', { Heading: 'x' })] as const),
      error('/Body/0/Props', "must have required property 'Id'"),
    ],
    [
      'a member of an item',
      ...(['refusesProbed', group({ Text: 'x' })] as const),
      error('/Body/0/Props/Items/0', more('Text')),
    ],
    [
      'a required prop that nobody tried',
      ...(['refusesSupposed', node('FormInput', { Name: 'x' })] as const),
      error('/Body/0/Props', "must have required property 'Label'"),
    ],
    [
      'a plain property of CSS',
      ...(['refusesProbed', node('Loader', {}, { Configuration: { Style: { color: 'red' } } })] as const),
      error('/Body/0/Configuration/Style', more('color')),
    ],
    [
      'a member of Configuration',
      ...(['refusesProbed', node('Loader', {}, { Configuration: { Colour: 'red' } })] as const),
      error('/Body/0/Configuration', more('Colour')),
    ],
    [
      'a component that nobody lists',
      ...(['refusesSupposed', node('Frm', {})] as const),
      error('/Body/0/Type', notAllowed),
    ],
  ])('%s, by %s', async (_name, by, component, words) => {
    expect(await view({ [by]: true }, [component])).toBe(words)
    expect(await view({ refusesAll: true }, [component])).toBe(words)
    expect(await view({}, [component])).toBe('')
  })

  test('that has nothing of it is taken with all switches on', async () => {
    const body = [
      node('Button', { Variant: '$.Variant', Action: 'a' }, { Configuration: { Style: { '--a-b': '1' } } }),
      node('Container', { Visibility: true }, { Content: ['x $.Y', group({ FormAction: 'none' })] }),
      node('Table', { Anything: 1 }),
      node('Detail', { Anything: 1 }),
    ]
    expect(await view({ refusesAll: true }, body, { Layout: { Columns: [12], Align: 'left' } })).toBe('')
  })
})
