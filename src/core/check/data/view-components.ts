import { buttonIcons, cardIcons } from './view-icons.js'

/**
 * What is known of the components of views. Nothing here is complete, and nothing that it does not say is a finding.
 *
 * - `live`: the live CreateView accepted or refused it, as mgaffigan/pulumi-amazon-connect reports
 *   (05a26ef, src/view/components.ts and docs/wire-format-checks.md).
 * - `schema`: the JSON Schema of AWS's component library says so, and nobody tried it against the service.
 * - `derived`: the input schema that Amazon Connect derives says so; the service publishes a Table unchecked.
 * - `published`: seen in published views only.
 */
export type Source = 'live' | 'schema' | 'derived' | 'published'

/** Each source as a message gives it in brackets. */
export const sourceTexts: Readonly<Record<Source, string>> = {
  live: 'seen live, 2026-08',
  schema: 'schema of the component library, 2026-08',
  derived: 'input schema that Amazon Connect derives, 2026-08',
  published: 'seen in published views',
}

export interface Property {
  readonly kind: 'string' | 'boolean' | 'number' | 'number or string' | 'enum' | 'list' | 'array' | 'unknown'
  /** Of an `enum`: all of its values. */
  readonly values?: readonly string[]
  /** It must be given, and who says so. */
  readonly required?: Source
  /** It must be given only where the other property has the value. */
  readonly when?: readonly [property: string, value: string]
  /** Of a `list`: what each of its items has. */
  readonly item?: Shape
  /** Where it comes from, if not from where its component does. */
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

/** What a component's `Content` may hold. */
export type ContentKind =
  | 'components'
  | 'components and strings'
  | 'strings'
  | 'strings and numbers'
  | 'strings or TextBox'
  | 'none'
  | 'unknown'

export interface ComponentRow {
  /** What `Props` has. Null: unknown. */
  readonly props: Shape | null
  readonly content: ContentKind
  readonly source: Source
}

/** What is known of a type of component, or null. */
export function componentRow(type: string): ComponentRow | null {
  return Object.hasOwn(viewComponents, type) ? (viewComponents[type] ?? null) : null
}

const text: Property = { kind: 'string' }
const flag: Property = { kind: 'boolean' }
const size: Property = { kind: 'number or string' }
const oneNameOf = (values: readonly string[]): Property => ({ kind: 'enum', values })
/** One of values that a `|` separates, which is shorter than a list in the bundle. */
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
/** Its name is known, and nothing else. */
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

/** A field of a form. That it needs a name and a label, and has no `Disabled`, only the schema says. */
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

/** The types of components whose name is known. */
export type ComponentType = keyof typeof rows

export const viewComponents: Readonly<Record<string, ComponentRow>> = rows

/** Components that hold components at the top level of `Body` too. */
export const topLevelContainers: readonly string[] = ['Container', 'Section', 'Form']

/**
 * Ids of the views that AWS manages. Each is built around a component of its own, of which only that is known, so a
 * type of such a name is no misspelt one.
 */
export const awsManagedViews: readonly string[] = [
  'detail',
  'list',
  'form',
  'confirmation',
  'cards',
  'after-contact-work',
]

/** What `Head` and a component have outside `Props`, and what a `Configuration` has. */
export const templateMembers = {
  head: ['Title', 'Configuration', 'Integrations'],
  component: ['_id', 'Type', 'Props', 'Configuration', 'Content', 'Visibility'],
  configuration: ['Layout', 'Style'],
  layout: ['Align', 'Columns'],
} as const

/** Values of `Layout.Align`. */
export const aligns: readonly string[] = ['left', 'center', 'right']

/** A key of `Style`: a custom property that a component's own CSS reads. Plain CSS properties are refused. */
export const styleKey: RegExp = /^--[a-z0-9-]+$/
