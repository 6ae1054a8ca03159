import { ownValue } from '../../document/json.js'
import { buttonIcons, cardIcons } from './view-icons.js'

/**
 * Sources of what is known about the components of views. The data is not complete, and a name that it lacks is not a
 * finding by itself.
 *
 * - `live`: the live CreateView accepted or refused it, as mgaffigan/pulumi-amazon-connect reports (05a26ef,
 *   src/view/components.ts and docs/wire-format-checks.md).
 * - `schema`: the JSON Schema of AWS's component library has it, and nobody tried it against the service.
 * - `derived`: the input schema that Amazon Connect derives has it; the service publishes a Table unchecked.
 * - `published`: seen in published views only.
 * - `guide`: the administrator guide says it.
 */
export type Source = 'live' | 'schema' | 'derived' | 'published' | 'guide'

/** Each source as the brackets of a message name it. */
export const sourceTexts: Readonly<Record<Source, string>> = {
  live: 'seen live, 2026-08',
  schema: 'schema of the component library, 2026-08',
  derived: 'input schema that Amazon Connect derives, 2026-08',
  published: 'seen in published views',
  guide: "administrator guide, 'Custom views'",
}

export interface Property {
  readonly kind: 'string' | 'boolean' | 'number' | 'number or string' | 'enum' | 'list' | 'array' | 'unknown'
  /** All values of an `enum`. */
  readonly values?: readonly string[]
  /** It is required, according to this source. */
  readonly required?: Source
  /** It is required only if the other property has the value. */
  readonly when?: readonly [property: string, value: string]
  /** The shape of a `list`'s items. */
  readonly item?: Shape
  /** Its source, if that differs from the component's. */
  readonly source?: Source
}

/** An object of named properties. */
export interface Shape {
  readonly properties: Readonly<Record<string, Property>>
  /** Whether Amazon Connect refuses any other property. Null: unknown. */
  readonly sealed: boolean | null
  /** Names that the schema lacks and that nobody tried against the service. */
  readonly untried?: readonly string[]
}

/** The allowed entries of a component's `Content`. */
export type ContentKind =
  | 'components'
  | 'components and strings'
  | 'strings'
  | 'strings and numbers'
  | 'strings or TextBox'
  | 'none'
  | 'unknown'

export interface ComponentRow {
  /** The shape of `Props`. Null: unknown. */
  readonly props: Shape | null
  readonly content: ContentKind
  readonly source: Source
}

/** The data of a component type; null: the type is unknown. */
export function componentRow(type: string): ComponentRow | null {
  return ownValue(viewComponents, type)
}

const text: Property = { kind: 'string' }
const flag: Property = { kind: 'boolean' }
const size: Property = { kind: 'number or string' }
const oneNameOf = (values: readonly string[]): Property => ({ kind: 'enum', values })
/** An enum of values separated by `|`, which is shorter than a list in the bundle. */
const oneOf = (values: string): Property => oneNameOf(values.split('|'))
const must = (required: Source): Property => ({ kind: 'string', required })
const seen = (kind: Property['kind']): Property => ({ kind, source: 'published' })
const listOf = (properties: Shape['properties'], sealed: Shape['sealed'] = null): Property => ({
  kind: 'list',
  item: { properties, sealed },
})

const sealed = (content: ContentKind, properties: Shape['properties']): ComponentRow => ({
  props: { properties, sealed: true },
  content,
  source: 'live',
})
const open = (content: ContentKind, source: Source, properties: Shape['properties']): ComponentRow => ({
  props: { properties, sealed: false },
  content,
  source,
})
/** A component of which only the name is known. */
const named: ComponentRow = { props: null, content: 'unknown', source: 'live' }

const linkType = oneOf('external|case|third-party applications')
const button = {
  Action: text,
  Variant: oneOf('primary|normal|link'),
  Loading: flag,
  IconName: oneNameOf(buttonIcons),
  IconAlign: oneOf('left|right'),
  Href: text,
  Disabled: flag,
}
const groupButton = { Label: must('live'), ...button, FormAction: oneOf('submit|none') }
const attributes = listOf({
  Label: text,
  Value: text,
  Copyable: flag,
  Url: text,
  LinkType: linkType,
  ResourceId: text,
  AutoOpen: flag,
})
const choices = listOf({ Label: text, Value: text })
const column = {
  Label: must('derived'),
  Id: must('derived'),
  Type: oneOf('text|number|action'),
  EditableType: oneOf('input|select'),
  Options: { kind: 'list', required: 'derived', when: ['EditableType', 'select'] },
} as const

/** A field of a form. Only the schema says that it needs a name and a label, and that it has no `Disabled`. */
const field = (properties: Shape['properties'] = {}): ComponentRow => ({
  props: {
    properties: {
      Name: must('schema'),
      Label: must('schema'),
      DefaultValue: text,
      HelperText: text,
      Required: flag,
      ...properties,
    },
    sealed: true,
    untried: ['Disabled'],
  },
  content: 'none',
  source: 'live',
})

const rows = {
  Container: sealed('components and strings', {
    HideBorder: flag,
    header: text,
    footer: text,
    Visibility: seen('unknown'),
  }),
  Section: sealed('components and strings', { Heading: text }),
  Form: sealed('components', { HideBorder: flag }),
  Header: sealed('strings', { variant: oneOf('h1|h2|h3|h4'), description: text }),
  Alert: sealed('components and strings', {
    type: oneOf('info|success|warning|error'),
    level: oneOf('inline|page|global'),
    heading: text,
    dismissible: flag,
  }),
  Loader: sealed('none', {}),
  Application: sealed('none', { AppIdentifier: text, Path: text }),
  TextBox: open('strings and numbers', 'live', {
    Variant: oneOf('p|h1|h2|h3|h4|h5|div|span'),
    FontSize: oneOf('body-s|body-m|heading-xs|heading-s|heading-m|heading-l|heading-xl|display-l'),
    FontWeight: oneOf('light|normal|bold|heavy'),
    TextAlign: oneOf('left|center|right'),
  }),
  Image: sealed('none', { Src: text, Alt: text }),
  Icon: sealed('none', { Name: oneNameOf(cardIcons), Variant: oneOf('card|icon-only') }),
  Link: sealed('unknown', { Type: linkType, Url: text, ResourceId: text, AutoOpen: flag }),
  Button: sealed('strings or TextBox', button),
  SubmitButton: open('none', 'live', { Label: must('live'), ...button }),
  ButtonGroup: sealed('none', {
    Items: listOf(groupButton, true),
    ButtonsOrientation: oneOf('vertical|horizontal'),
    SpaceBetweenButtons: oneOf('xxxs|xxs|xs|s|m|l|xl|xxl'),
  }),
  Table: open('none', 'derived', {
    Items: { kind: 'list' },
    Columns: listOf(column, false),
    Actions: listOf({ ...groupButton, Label: must('derived') }),
    TableAction: text,
    Name: text,
    Header: text,
    Description: text,
    Filterable: flag,
    ItemsPerPage: size,
    ColumnWidth: oneOf('locked|flexible'),
  }),
  Card: sealed('unknown', {
    Id: must('live'),
    Heading: text,
    Description: text,
    Action: text,
    Icon: oneNameOf(cardIcons),
    Status: text,
  }),
  AttributeBar: sealed('none', { Attributes: attributes }),
  AttributeSection: sealed('none', {
    Heading: text,
    Items: attributes,
    Columns: size,
    NoItemMessage: text,
  }),
  FormInput: field({ InputType: oneOf('number|text|password|email|tel|url') }),
  TextArea: field({ MaxLength: { kind: 'number' } }),
  Dropdown: field({
    DefaultValue: { kind: 'array' },
    Options: choices,
    MultiSelect: flag,
    Clearable: flag,
  }),
  RadioGroup: field({ Options: choices }),
  CheckboxGroup: field({ Options: choices }),
  DatePicker: field({ DateFormat: seen('string') }),
  TimePicker: field(),
  Toggle: field(),
  TemplateStringComponent: {
    props: { properties: { TemplateString: text }, sealed: null },
    content: 'none',
    source: 'published',
  },
  ExpandableSection: named,
  HTMLBox: named,
  Detail: named,
} satisfies Readonly<Record<string, ComponentRow>>

/** The known component types. */
export type ComponentType = keyof typeof rows

export const viewComponents: Readonly<Record<string, ComponentRow>> = rows

/** Components that may contain components at the top level of `Body` too. */
export const topLevelContainers: readonly string[] = ['Container', 'Section', 'Form']

/**
 * Ids of the views that AWS manages. Each is built around a component with the same name, of which only the name is
 * known. So a type with such a name is not misspelt.
 */
export const awsManagedViews: readonly string[] = [
  'detail',
  'list',
  'form',
  'confirmation',
  'cards',
  'after-contact-work',
]

/** The members of `Head` and of a component beside `Props`, and those of a `Configuration`. */
export const templateMembers = {
  head: ['Title', 'Configuration', 'Integrations'],
  component: ['_id', 'Type', 'Props', 'Configuration', 'Content', 'Visibility'],
  configuration: ['Layout', 'Style'],
  layout: ['Align', 'Columns'],
} as const

/** Values of `Layout.Align`. */
export const aligns: readonly string[] = ['left', 'center', 'right']

/** A key of `Style`: a custom property that a component's own CSS uses. Plain CSS properties are refused. */
export const styleKey: RegExp = /^--[a-z0-9-]+$/
