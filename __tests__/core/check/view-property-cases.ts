import { body, group, input, type Node, node, table } from './view-nodes.js'

/** What it is, the template that has it, one that just has it not, and the finding: certainty, code, place. */
export type Case = readonly [string, Node, Node, string]

export const propertyRules: readonly Case[] = [
  [
    'a property that a sealed component lacks',
    body(node('Container', { HideBordr: true })),
    body(node('Container', { HideBorder: true })),
    'proven unknown-view-property Body/0/Props/HideBordr',
  ],
  [
    'a property of another case',
    body(node('Header', { Variant: 'h1' })),
    body(node('Header', { variant: 'h1' })),
    'proven unknown-view-property Body/0/Props/Variant',
  ],
  [
    'Label of a Button',
    body(node('Button', { Label: 'Go' })),
    body(node('Button', {}, ['Go'])),
    'proven unknown-view-property Body/0/Props/Label',
  ],
  [
    'a property that an item of a ButtonGroup lacks',
    body(group({ Label: 'Go', Actoin: 'Go' })),
    body(group({ Label: 'Go', Action: 'Go' })),
    'proven unknown-view-property Body/0/Props/Items/0/Actoin',
  ],
  [
    'a property that nobody tried',
    body(node('FormInput', { ...input, Disabled: true })),
    body(node('FormInput', input)),
    'documented unknown-view-property Body/0/Props/Disabled',
  ],
  [
    'a property that an open component lacks',
    body(node('TextBox', { Colour: 'red' })),
    body(node('TextBox')),
    'documented unknown-view-property Body/0/Props/Colour',
  ],
  [
    'a property that an item of unknown sealing lacks',
    body(node('AttributeBar', { Attributes: [{ Colour: 'red' }] })),
    body(node('AttributeBar', { Attributes: [{ Label: 'red' }] })),
    'unknown unknown-view-property Body/0/Props/Attributes/0/Colour',
  ],
  [
    'a misspelt property of such an item',
    body(node('AttributeBar', { Attributes: [{ Lable: 'red' }] })),
    body(node('AttributeBar', { Attributes: '$.Attributes' })),
    'documented unknown-view-property Body/0/Props/Attributes/0/Lable',
  ],
  [
    'such an item beside one that the flow passes',
    body(node('AttributeBar', { Attributes: ['$.First', { Lable: 'red' }] })),
    body(node('AttributeBar', { Attributes: ['$.First'] })),
    'documented unknown-view-property Body/0/Props/Attributes/1/Lable',
  ],
  [
    'a property that a Table lacks',
    body(table({ Colour: 'red' })),
    body(table({})),
    'documented unknown-view-property Body/0/Props/Colour',
  ],
  [
    'a Card without Id',
    body(node('Card', { Heading: 'A' })),
    body(node('Card', { Heading: 'A', Id: 'a' })),
    'proven view-property-missing Body/0/Props',
  ],
  [
    'a SubmitButton without Label',
    body(node('SubmitButton')),
    body(node('SubmitButton', { Label: 'Go' })),
    'proven view-property-missing Body/0/Props',
  ],
  [
    'a component without Props that must have one',
    body({ Type: 'Card' }),
    body({ Type: 'Container' }),
    'proven view-property-missing Body/0/Props',
  ],
  [
    'an item of a ButtonGroup without Label',
    body(group({})),
    body(group({ Label: 'Go' })),
    'proven view-property-missing Body/0/Props/Items/0',
  ],
  [
    'a field without Label',
    body(node('Toggle', { Name: 'a' })),
    body(node('Toggle', input)),
    'documented view-property-missing Body/0/Props',
  ],
  [
    'a column to choose from without Options',
    body(table({ Columns: [{ Label: 'A', Id: 'a', EditableType: 'select' }] })),
    body(table({ Columns: [{ Label: 'A', Id: 'a', EditableType: 'input' }] })),
    'documented view-property-missing Body/0/Props/Columns/0',
  ],
  [
    'a value outside a closed enum',
    body(node('TextBox', { FontSize: 'huge' })),
    body(node('TextBox', { FontSize: '$.Size' })),
    'proven view-property-value Body/0/Props/FontSize',
  ],
  [
    'an icon that does not exist',
    body(node('Icon', { Name: 'Email' })),
    body(node('Icon', { Name: 'Envelope Open' })),
    'proven view-property-value Body/0/Props/Name',
  ],
  [
    'such a value of an item',
    body(node('AttributeBar', { Attributes: [{ LinkType: 'intern' }] })),
    body(node('AttributeBar', { Attributes: [{ LinkType: 'external' }] })),
    'proven view-property-value Body/0/Props/Attributes/0/LinkType',
  ],
  [
    'such a value of a Table',
    body(table({ ColumnWidth: 'wide' })),
    body(table({ ColumnWidth: 'flexible' })),
    'documented view-property-value Body/0/Props/ColumnWidth',
  ],
  [
    'null in place of a value of an enum',
    body(node('Button', { Variant: null })),
    body(node('Button', {})),
    'documented view-property-value Body/0/Props/Variant',
  ],
  [
    'a number in place of text',
    body(node('Button', { Action: 1 })),
    body(node('Button', { Action: '1' })),
    'documented view-property-value Body/0/Props/Action',
  ],
  [
    'an object in place of a number',
    body(node('TextArea', { ...input, MaxLength: {} })),
    body(node('TextArea', { ...input, MaxLength: 9 })),
    'documented view-property-value Body/0/Props/MaxLength',
  ],
  [
    'an object in place of a list',
    body(node('AttributeBar', { Attributes: {} })),
    body(node('AttributeBar', { Attributes: [] })),
    'documented view-property-value Body/0/Props/Attributes',
  ],
  [
    'a list of texts in place of objects',
    body(node('AttributeBar', { Attributes: ['red'] })),
    body(node('AttributeBar', { Attributes: [{ Label: 'red' }] })),
    'documented view-property-value Body/0/Props/Attributes',
  ],
  [
    'a boolean that is none',
    body(node('Form', { HideBorder: 'yes' })),
    body(node('Form', { HideBorder: 'false' })),
    'documented view-property-value Body/0/Props/HideBorder',
  ],
  [
    'a list in place of a boolean',
    body(node('Form', { HideBorder: ['true'] })),
    body(node('Form', { HideBorder: true })),
    'documented view-property-value Body/0/Props/HideBorder',
  ],
  [
    'DefaultValue of a Dropdown that is no list',
    body(node('Dropdown', { ...input, DefaultValue: 'a' })),
    body(node('Dropdown', { ...input, DefaultValue: ['a'] })),
    'documented view-property-value Body/0/Props/DefaultValue',
  ],
  [
    'Align that is no text',
    body(node('Form', {}, [], { Configuration: { Layout: { Align: 1 } } })),
    body(node('Form', {}, [], { Configuration: { Layout: { Align: '$.Align' } } })),
    'documented view-property-value Body/0/Configuration/Layout/Align',
  ],
  [
    'Align outside its enum',
    body(node('Form', {}, [], { Configuration: { Layout: { Align: 'top' } } })),
    body(node('Form', {}, [], { Configuration: { Layout: { Align: 'left', Columns: [12] } } })),
    'documented view-property-value Body/0/Configuration/Layout/Align',
  ],
]
