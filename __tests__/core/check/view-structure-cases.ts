import { body, headed, input, type Node, node, styled, table } from './view-nodes.js'
import type { Case } from './view-property-cases.js'

const field = (more: Node = {}) => node('FormInput', input, [], more)

export const structureRules: readonly Case[] = [
  [
    'two fields of one form with one name',
    body(node('Form', {}, [field(), node('Section', {}, [field()])])),
    body(node('Form', {}, [field()]), node('Form', {}, [field()])),
    'documented duplicate-view-name Body/0/Content/1/Content/0/Props/Name',
  ],
  [
    'two fields with one name outside of forms',
    body(field(), field()),
    body(field(), node('Container', { Visibility: {} }, [field()])),
    'documented duplicate-view-name Body/1/Props/Name',
  ],
  [
    'two components with one _id',
    body(field({ _id: 'a' }), node('Section', {}, [node('Icon', {}, [], { _id: 'a' })])),
    body(field({ _id: 'a' }), node('Section', {}, [node('Icon', {}, [], { _id: 'b' }), node('Icon')])),
    'unknown duplicate-view-id Body/1/Content/0/_id',
  ],
  [
    'Props that are a list',
    body({ ...node('Icon'), Props: [] }),
    body({ ...node('Icon'), Props: '$.Props' }),
    'documented view-member-type Body/0/Props',
  ],
  [
    'Content that is text',
    body({ ...node('Section'), Content: 'Go' }),
    body({ ...node('Section'), Content: ['Go'] }),
    'documented view-member-type Body/0/Content',
  ],
  [
    'Layout that is null',
    body(node('Section', {}, [], { Configuration: { Layout: null } })),
    body(node('Section', {}, [], { Configuration: { Layout: {} } })),
    'documented view-member-type Body/0/Configuration/Layout',
  ],
  [
    'a Title that is a number',
    headed({ Title: 1, Configuration: {} }),
    headed({ Title: '1', Configuration: {} }),
    'documented view-member-type Head/Title',
  ],
  [
    'a component within another without a type',
    body(node('Section', {}, [{ Props: {} }])),
    body(node('ExpandableSection', {}, [{ Props: {} }])),
    'documented view-property-missing Body/0/Content/0',
  ],
  [
    'null in Content',
    body(node('Section', {}, [null])),
    body(node('ExpandableSection', {}, [null])),
    'documented view-content Body/0/Content/0',
  ],
  [
    'a number where only text is shown',
    body(node('Header', {}, [1])),
    body(node('TextBox', {}, [1])),
    'documented view-content Body/0/Content/0',
  ],
  [
    'a component in a button at the top level',
    body(node('Button', {}, [node('TextBox', {}, ['Go'])])),
    body(node('Container', {}, [node('Button', {}, [node('TextBox', {}, ['Go'])])])),
    'proven view-top-level-component Body/0',
  ],
  [
    'a component in an alert at the top level',
    body(node('Alert', {}, [node('TextBox', {}, ['Go'])])),
    body(node('Section', {}, [node('TextBox', {}, ['Go'])])),
    'documented view-top-level-component Body/0',
  ],
  [
    'a component in a text box',
    body(node('Form', {}, [node('TextBox', {}, [node('Icon')])])),
    body(node('Form', {}, [node('Section', {}, [node('Icon'), 'Go'])])),
    'documented view-content Body/0/Content/0/Content/0',
  ],
  [
    'a string in a form',
    body(node('Form', {}, ['Go'])),
    body(node('Container', {}, ['Go'])),
    'documented view-content Body/0/Content/0',
  ],
  [
    'a plain CSS property as a key of Style',
    body(styled({ padding: '0' })),
    body(styled({ '--container-padding-top': '0' })),
    'proven view-style Body/0/Configuration/Style/padding',
  ],
  [
    'the same in Head',
    headed({ Configuration: { Style: { '--Padding': '0' } } }),
    headed({ Configuration: { Style: { '--padding-1': '0' } } }),
    'proven view-style Head/Configuration/Style/--Padding',
  ],
  [
    'Style as a string, and as a list, of which nothing is known',
    body(styled('padding: 0'), styled(['padding'])),
    body(styled(['padding'])),
    'documented view-style Body/0/Configuration/Style',
  ],
  [
    'Style as a string',
    body(styled('padding: 0')),
    body(styled('$.Style')),
    'documented view-style Body/0/Configuration/Style',
  ],
  [
    'a binding within a longer text',
    body(node('TextBox', {}, ['Hello $.Name'])),
    body(node('TextBox', {}, ['Hello ', '$.Name', ' for $.50'])),
    'documented view-binding-in-text Body/0/Content/0',
  ],
  [
    'two bindings as one value',
    body(node('Section', { Heading: '$.First,$.Last' })),
    body(node('Section', { Heading: '$.Names[0].Last' })),
    'documented view-binding-in-text Body/0/Props/Heading',
  ],
  [
    'a binding as Text of a TextBox',
    body(node('TextBox', { Text: '$.Name' })),
    body(node('TextBox', {}, ['$.Name'])),
    'proven text-box-text Body/0/Props/Text',
  ],
  [
    'Text of a TextBox',
    body(node('TextBox', { Text: 'Hello' })),
    body(node('TextBox', {}, ['Hello'])),
    'documented text-box-text Body/0/Props/Text',
  ],
  [
    'an integration that Head does not declare',
    body(node('Section', { Heading: '$.#Orders.Total' })),
    headed({ Configuration: {}, Integrations: ['Orders'] }, node('Section', { Heading: '$.#Orders.Total' })),
    'proven undeclared-integration Body/0/Props/Heading',
  ],
  [
    'an integration that Head may declare in a way that nobody knows',
    headed(
      { Configuration: {}, Integrations: [{ Name: 'Other' }] },
      node('Section', { Heading: '$.#Orders' }),
    ),
    headed(
      { Configuration: {}, Integrations: [{ Name: 'Orders' }] },
      node('Section', { Heading: '$.#Orders' }),
    ),
    'documented undeclared-integration Body/0/Props/Heading',
  ],
  [
    'a misspelt component',
    body(node('Frm', {}, [node('Section')])),
    body(node('Form', {}, [node('Section')])),
    'documented unknown-view-component Body/0/Type',
  ],
  [
    'a component that nobody knows',
    body(node('Carousel')),
    body(node('ExpandableSection', { Anything: 1 }, [node('Loader')])),
    'unknown unknown-view-component Body/0/Type',
  ],
  [
    'a component named as a view that AWS manages, though a letter from a known one',
    body(node('Cards')),
    body(node('Detail')),
    'unknown unknown-view-component Body/0/Type',
  ],
  [
    'a misspelt member of a component',
    body({ Type: 'Container', Contnet: [] }),
    body({ Type: 'Container', Content: [], Visibility: 'true' }),
    'documented unknown-view-member Body/0/Contnet',
  ],
  [
    'a member that nobody knows',
    headed({ Configuration: {}, Footer: {} }),
    headed({ Configuration: {}, Title: 'A' }),
    'unknown unknown-view-member Head/Footer',
  ],
  [
    'a member of Configuration, which the schema seals',
    headed({ Configuration: { Grid: {} } }),
    headed({ Configuration: { Layout: {} } }),
    'documented unknown-view-member Head/Configuration/Grid',
  ],
  [
    'an action that a Table raises where it names none',
    body(table({ Columns: [{ Label: 'A', Id: 'a', Type: 'action' }] })),
    body(table({ Columns: [{ Label: 'A', Id: 'a', Type: 'action' }], TableAction: 'Go' })),
    'documented undeclared-action Body/0/Props/Columns',
  ],
]
