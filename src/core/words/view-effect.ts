import { memberOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import type { Detail, Item } from '../model/difference.js'

type Show = (text: string) => string

/** One sentence about the effect of a view's difference for agents. Null: the items alone do not prove the effect. */
export function viewEffect(items: readonly Item[], show: Show): string | null {
  return textEffect(items) ?? moveEffect(items) ?? partEffect(items, show)
}

/** Fields that agents fill in, by the type of the component. */
const fields = [
  'FormInput',
  'TextArea',
  'Dropdown',
  'RadioGroup',
  'CheckboxGroup',
  'DatePicker',
  'TimePicker',
  'Toggle',
]
const buttons = ['Button', 'SubmitButton']

/** Components whose labels, headings and contents agents read directly. */
const readable = [
  ...fields,
  ...buttons,
  ...['ButtonGroup', 'Table', 'AttributeBar', 'TextBox', 'Header', 'Alert', 'Container', 'Section'],
]

/** The effect if only texts that agents read changed. */
function textEffect(items: readonly Item[]): string | null {
  const isText = (item: Item) =>
    item.aspect === 'component' &&
    item.mark === 'changed' &&
    readable.includes(typeOf(item)) &&
    item.details.every(isOtherText)
  if (!items.every(isText)) return null
  const count = items.reduce((sum, { details }) => sum + details.length, 0)
  return `Agents read other words in ${count === 1 ? '1 place' : `${count} places`}`
}

/** Matches texts of components, and of items of their lists. */
const readText =
  /^(?:(?:Button|Option|Attribute|Column) \d+ › )?Label$|^(?:Heading|HelperText|Content|Text \d+)$/u

function isOtherText({ label, before, after }: Detail): boolean {
  return readText.test(label) && isLiteral(before) && isLiteral(after) && before.trim() !== after.trim()
}

/** A path such as `$.Customer` may show any value. */
const isLiteral = (text: string | null): text is string => text !== null && !text.includes('$.')

function moveEffect(items: readonly Item[]): string | null {
  if (!items.every(({ aspect, mark }) => aspect === 'component' && mark === 'moved')) return null
  return items.length === 1
    ? 'Agents find 1 part in another place'
    : `Agents find ${items.length} parts in another place`
}

type Part = { readonly noun: 'field' | 'button'; readonly mark: 'added' | 'removed'; readonly name: string }

/**
 * The effect if up to three fields, or buttons, were added or removed; inputs and actions may have changed with them.
 */
function partEffect(items: readonly Item[], show: Show): string | null {
  const own = items.filter(({ aspect }) => aspect !== 'input' && aspect !== 'action')
  const parts = own.map(partOf)
  const [first] = parts
  if (first === undefined || first === null || parts.length > 3) return null
  const names: string[] = []
  for (const part of parts) {
    if (part === null || part.noun !== first.noun || part.mark !== first.mark) return null
    names.push(show(part.name))
  }
  const { noun, mark } = first
  const nouns = names.length === 1 ? noun : `${noun}s`
  if (mark === 'removed') return `Agents no longer have the ${nouns} ${names.join(', ')}`
  return `Agents get ${names.length === 1 ? `a new ${noun}` : `new ${nouns}`}: ${names.join(', ')}`
}

function partOf(item: Item): Part | null {
  const { aspect, mark, details } = item
  if (aspect !== 'component') return null
  if (mark === 'changed') return buttonOfGroup(item)
  if (mark === 'moved') return null
  const type = typeOf(item)
  const name = details.find(({ label }) => label === (type === 'Button' ? 'Content' : 'Label'))
  return toPart(
    buttons.includes(type) ? 'button' : fields.includes(type) ? 'field' : null,
    mark,
    name && (mark === 'added' ? name.after : name.before),
  )
}

/** The button that was added to or removed from a group, if that is the only change. */
function buttonOfGroup(item: Item): Part | null {
  const [detail, ...others] = item.details
  if (typeOf(item) !== 'ButtonGroup' || !detail || others.length > 0) return null
  if (!/^Button \d+$/u.test(detail.label)) return null
  const { before, after } = detail
  const json = before === null ? after : after === null ? before : null
  return json === null ? null : toPart('button', before === null ? 'added' : 'removed', labelIn(json))
}

function toPart(noun: Part['noun'] | null, mark: Part['mark'], name: string | null | undefined): Part | null {
  if (noun === null || typeof name !== 'string' || !isLiteral(name) || name.trim() === '') return null
  return { noun, mark, name }
}

/** The label in the JSON of a list's item. Null: it has none, or the JSON was cut. */
function labelIn(json: string): string | null {
  try {
    const label = memberOf(JSON.parse(json) as Json, 'Label')
    return typeof label === 'string' ? label : null
  } catch {
    return null
  }
}

/**
 * The type of an item's component. One that is a single word has no other name in the API, and is read from the path's
 * end; empty if a text in the path hides it.
 */
function typeOf({ api, subject }: Item): string {
  return api ?? /^(\w+)(?: ["#]|$)/u.exec(String(subject.split(' › ').at(-1)))?.[1] ?? ''
}
