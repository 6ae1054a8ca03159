import type { JsonObject } from '../../src/core/document/json.js'
import type { Json, ViewContent } from '../../src/core/model/definition.js'
import { viewOf } from './sketched-views.js'

const part = (Type: string, Props: Json = {}, ...Content: readonly Json[]): JsonObject => ({
  _id: Type,
  Type,
  Props,
  Content,
})
const options = ['Phone', 'E-mail', 'Letter'].map((Label) => ({ Label, Value: Label.toLowerCase() }))

const fields: readonly Json[] = [
  part('FormInput', {
    Label: 'Account',
    Name: 'account',
    InputType: 'number',
    Required: true,
    HelperText: 'Eight digits',
    DefaultValue: '$.Account',
  }),
  part('TextArea', { Label: 'Notes', Name: 'notes', DefaultValue: 'Called twice', MaxLength: 500 }),
  part('Dropdown', {
    Label: 'Reason',
    Name: 'reason',
    Options: options,
    DefaultValue: ['letter'],
    MultiSelect: true,
    Clearable: true,
  }),
  part('RadioGroup', { Label: 'Channel', Name: 'channel', Options: options, DefaultValue: 'phone' }),
  part('CheckboxGroup', { Label: 'Consent', Name: 'consent', Options: '$.Consents' }),
  part('DatePicker', { Label: 'Date of birth', Name: 'birth', DateFormat: 'DD.MM.YYYY' }),
  part('TimePicker', { Label: 'Call back at', Name: 'time', DefaultValue: '13:00' }),
  part('Toggle', {
    Label: 'Text messages',
    Name: 'sms',
    DefaultValue: 'true',
    HelperText: 'The customer agreed',
  }),
]

const buttons: readonly Json[] = [
  part('SubmitButton', { Label: 'Submit', Action: 'Submit', Variant: 'primary' }),
  part('ButtonGroup', {
    Items: [
      { Label: 'Next', Action: 'Next', Variant: 'primary' },
      { Label: 'Skip', Action: 'Skip', Disabled: '$.MustAnswer' },
      { Label: 'More', Action: 'More', Variant: 'link' },
    ],
  }),
]

const attributes = [
  { Label: 'Customer', Value: '$.CustomerName', Copyable: true },
  { Label: 'Queue', Value: 'Support' },
  { Label: 'Profile', Value: '$.Profile', LinkType: 'external', Url: '$.ProfileUrl' },
]

const table = part('Table', {
  Header: 'Recent orders',
  Description: 'Pick one',
  Items: '$.Orders',
  Filterable: true,
  ItemsPerPage: 5,
  Columns: [
    { Label: 'Order', Id: 'number', Type: 'action' },
    { Label: 'Placed', Id: 'placed' },
    { Label: 'Note', Id: 'note', EditableType: 'input' },
    { Label: 'Priority', Id: 'priority', EditableType: 'select', Options: ['1', '2'] },
  ],
  Actions: [{ Label: 'Send again', Action: 'Send' }],
})

const small: readonly Json[] = [
  part('TextBox', {}, 'Hello, ', '$.CustomerName'),
  part('Icon', { Name: 'Headset', Variant: 'icon-only' }),
  part('Image', { Src: 'https://images.example.com/floor/plan.png', Alt: 'Plan of the floor' }),
  part('Link', { Type: 'external', Url: 'https://handbook.example.com' }, 'Open the handbook'),
  part('Card', {
    Id: 'refill',
    Heading: 'Refill',
    Description: 'Start a refill',
    Icon: 'Pills',
    Status: 'Open',
  }),
  part('Loader'),
  part('Application', { AppIdentifier: '$.App', Path: '/start' }),
  part('TemplateStringComponent', { TemplateString: '<p>Steps:</p><ol><li>Ask</li><li>Note</li></ol>' }),
  part('HTMLBox'),
  part('Detail', { Heading: 'Lost luggage' }),
  part('ExpandableSection', { Heading: 'More about it' }, part('TextBox', {}, 'Only on demand')),
  part('Hologram', { Label: 'From next year' }),
]

/** A view that has a component of each known type, and one of a type that is not known. */
export const everyComponent: ViewContent = viewOf(
  {
    Head: { Title: 'Every component', Configuration: { Layout: { Columns: [12] } } },
    Body: [
      part('Header', { variant: 'h1', description: 'One of each' }, 'Components'),
      part('AttributeBar', { Attributes: attributes }),
      part(
        'Alert',
        { type: 'warning', heading: 'Read this first', dismissible: true },
        'The customer waits.',
      ),
      part('Form', {}, part('Section', { Heading: 'Fields' }, ...fields, ...buttons)),
      part('AttributeSection', { Heading: 'Order', Items: attributes, Columns: 3 }),
      part(
        'Container',
        { header: 'Orders', footer: 'The end' },
        part('Button', { Variant: 'normal', IconName: 'close', Action: 'End' }, 'Close'),
        table,
      ),
      {
        ...part('Container', { HideBorder: true }, ...small),
        Configuration: { Layout: { Columns: ['6', '6'] } },
      },
    ],
  },
  ['Submit', 'Next', 'Skip', 'More', 'Send', 'End'],
)
