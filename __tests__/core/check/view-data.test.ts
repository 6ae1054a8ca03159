import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  aligns,
  awsManagedViews,
  type Property,
  type Shape,
  sourceTexts,
  styleKey,
  templateMembers,
  topLevelContainers,
  viewComponents,
} from '../../../src/core/check/data/view-components.js'
import { buttonIcons, cardIcons } from '../../../src/core/check/data/view-icons.js'
import { shared } from './view-corpus.js'

const rows = Object.entries(viewComponents)

function propertiesOf({ properties }: Shape): readonly (readonly [string, Property])[] {
  return Object.entries(properties).flatMap(([name, property]) => [
    [name, property] as const,
    ...(property.item === undefined ? [] : propertiesOf(property.item)),
  ])
}

describe('form', () => {
  test.each(rows)('%s', (_, { props, source }) => {
    expect(Object.keys(sourceTexts)).toContain(source)
    for (const [name, property] of props === null ? [] : propertiesOf(props)) {
      const { kind, values, required, when, item } = property
      expect([name, kind === 'enum', values !== undefined]).toEqual([name, kind === 'enum', kind === 'enum'])
      expect([name, new Set(values).size]).toEqual([name, values?.length ?? 0])
      expect([name, values?.every((value) => value === value.trim() && value !== '') ?? true]).toEqual([
        name,
        true,
      ])
      expect([
        name,
        item === undefined || kind === 'list',
        when === undefined || required !== undefined,
      ]).toEqual([name, true, true])
    }
  })

  test('containers of the top level are known components', () => {
    expect(topLevelContainers.filter((type) => !(type in viewComponents))).toEqual([])
  })
})

/** A property of the collected facts. */
interface Fact {
  readonly kind: string
  readonly values?: string | readonly string[]
  readonly required?: boolean | 'conditional'
  readonly item?: Readonly<Record<string, Fact>>
  readonly sealed?: boolean | string
  readonly evidence?: string
  readonly note?: string
}

interface Facts {
  readonly components: Readonly<
    Record<
      string,
      {
        readonly props: Readonly<Record<string, Fact>> | 'unknown'
        readonly content: string
        readonly sealed: boolean | 'unknown'
        readonly evidence: string
      }
    >
  >
  readonly enums: { readonly CardIconName: readonly string[]; readonly ButtonIconName: readonly string[] }
  readonly awsManaged: readonly string[]
  readonly template: {
    readonly Head: object
    readonly Body: { readonly containersProven: readonly string[] }
    readonly node: {
      readonly members: readonly string[]
      readonly Configuration: {
        readonly sealed: readonly string[]
        readonly Layout: { readonly Align: readonly string[] }
        readonly Style: { readonly keys: string }
      }
    }
  }
}

/** Whether it is there decides which test runs, never whether one passes. */
const collectedFile = `${shared}/view-components.json`
const isCollected = shared !== null && existsSync(collectedFile)
const whereCollected = isCollected ? describe : describe.skip

whereCollected('agrees with the facts that were collected', () => {
  const facts: Facts = JSON.parse(isCollected ? readFileSync(collectedFile, 'utf8') : '{}')
  const enums: Readonly<Record<string, readonly string[]>> = facts.enums ?? {}

  const factOf = (fact: Fact): object => ({
    kind: fact.kind.replace(' or $.Reference', ''),
    values: typeof fact.values === 'string' ? enums[fact.values] : fact.values,
    required: (fact.required ?? false) !== false,
    published: fact.evidence === 'O',
    item: fact.item && { properties: mapped(fact.item, factOf), sealed: sealedOf(fact.sealed) },
  })
  const ours = ({ kind, values, required, source, item }: Property): object => ({
    kind,
    values,
    required: required !== undefined,
    published: source === 'published',
    item: item && { properties: mapped(item.properties, ours), sealed: item.sealed },
  })

  test('components, their properties and contents', () => {
    const collected = mapped(facts.components ?? {}, ({ props, content, sealed, evidence }) => ({
      props: props === 'unknown' ? null : { properties: mapped(props, factOf), sealed: sealedOf(sealed) },
      content: contents[content] ?? content,
      published: evidence === 'O',
    }))
    const kept = mapped(viewComponents, ({ props, content, source }) => ({
      props: props && { properties: mapped(props.properties, ours), sealed: props.sealed },
      content,
      published: source === 'published',
    }))
    expect(kept).toEqual(collected)
  })

  test('what only the schema requires', () => {
    const required = rows.flatMap(([type, { props }]) =>
      propertiesOf(props ?? { properties: {}, sealed: null })
        .filter(([, { required }]) => required !== undefined)
        .map(([name, { required }]) => `${type} ${name} ${required}`),
    )
    const fields = ['FormInput', 'TextArea', 'Dropdown', 'RadioGroup', 'CheckboxGroup', 'DatePicker']
    const schema = [...fields, 'TimePicker', 'Toggle'].flatMap((type) => [
      `${type} Name schema`,
      `${type} Label schema`,
    ])
    const table = ['Label', 'Id', 'Options', 'Label'].map((name) => `Table ${name} derived`)
    const live = ['SubmitButton Label live', 'ButtonGroup Label live', 'Card Id live']
    expect(required.toSorted()).toEqual([...schema, ...table, ...live].toSorted())
  })

  test('everything else', () => {
    const { Head, Body, node } = facts.template
    const members = node.members.map((name) => name.replace(' (unknown)', '').replace('?', ''))
    expect([aligns, awsManagedViews, topLevelContainers, cardIcons, buttonIcons, styleKey.source]).toEqual([
      node.Configuration.Layout.Align,
      facts.awsManaged,
      Body.containersProven,
      facts.enums.CardIconName,
      facts.enums.ButtonIconName,
      node.Configuration.Style.keys.replace(String.raw`\-`, '-'),
    ])
    expect([templateMembers.head, templateMembers.component, templateMembers.configuration]).toEqual([
      Object.keys(Head),
      members,
      node.Configuration.sealed,
    ])
  })
})

function mapped<T, U>(
  object: Readonly<Record<string, T>>,
  map: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]))
}

/** Whether it is sealed, where that is known of a literal value. */
function sealedOf(sealed: boolean | string | undefined): boolean | null {
  if (typeof sealed === 'boolean') return sealed
  return sealed === 'only where it arrives as a reference' ? false : null
}

/** Contents that the facts describe in more words. */
const contents: Readonly<Record<string, string>> = {
  'strings and numbers; several items make one sentence': 'strings and numbers',
  'strings or TextBox; at the top level strings only': 'strings or TextBox',
}
