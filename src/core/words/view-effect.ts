import { memberOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import type { Detail, Item } from '../model/difference.js'

type Show = (text: string) => string

/** What the items of a view's difference change for agents, in one sentence. Null: that is not certain. */
export function viewEffect(items: readonly Item[], show: Show): string | null {
  return textEffect(items) ?? moveEffect(items) ?? partEffect(items, show)
}

/** What agents fill in, by the type of its component. */
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

/** Components whose labels, headings and contents agents read as they are. */
const readable = [
  ...fields,
  ...buttons,
  ...['ButtonGroup', 'Table', 'AttributeBar', 'TextBox', 'Header', 'Alert', 'Container', 'Section'],
]

/** Only texts changed that an agent reads. */
function textEffect(items: readonly Item[]): string | null {
  const isText = ({ aspect, mark, subject, details }: Item) =>
    aspect === 'component' &&
    mark === 'changed' &&
    readable.includes(typeOf(subject)) &&
    details.every(isOtherText)
  if (!items.every(isText)) return null
  const count = items.reduce((sum, { details }) => sum + details.length, 0)
  return `Agents read other words in ${count === 1 ? '1 place' : `${count} places`}`
}

/** Of any component, and of an item of its lists. */
const readText =
  /^(?:(?:Button|Option|Attribute|Column) \d+ › )?Label$|^(?:Heading|HelperText|Content|Text \d+)$/u

function isOtherText({ label, before, after }: Detail): boolean {
  return readText.test(label) && isLiteral(before) && isLiteral(after) && before.trim() !== after.trim()
}

/** A path such as `$.Customer` may show anything. */
const isLiteral = (text: string | null): text is string => text !== null && !text.includes('$.')

function moveEffect(items: readonly Item[]): string | null {
  if (!items.every(({ aspect, mark }) => aspect === 'component' && mark === 'moved')) return null
  return items.length === 1
    ? 'Agents find 1 part in another place'
    : `Agents find ${items.length} parts in another place`
}

type Part = { readonly noun: 'field' | 'button'; readonly mark: 'added' | 'removed'; readonly name: string }

/** Fields or buttons came, or went; beside them at most the values and actions that a flow sees. */
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

function partOf({ aspect, mark, subject, details }: Item): Part | null {
  if (aspect !== 'component') return null
  if (mark === 'changed') return buttonOfGroup(subject, details)
  if (mark === 'moved') return null
  const type = typeOf(subject)
  const name = details.find(({ label }) => label === (type === 'Button' ? 'Content' : 'Label'))
  return toPart(
    buttons.includes(type) ? 'button' : fields.includes(type) ? 'field' : null,
    mark,
    name && (mark === 'added' ? name.after : name.before),
  )
}

/** Of a group of buttons only that one came or went. */
function buttonOfGroup(subject: string, details: readonly Detail[]): Part | null {
  const [detail, ...others] = details
  if (typeOf(subject) !== 'ButtonGroup' || !detail || others.length > 0) return null
  if (!/^Button \d+$/u.test(detail.label)) return null
  const { before, after } = detail
  if ((before === null) === (after === null)) return null
  return toPart('button', before === null ? 'added' : 'removed', labelIn(before ?? after))
}

function toPart(noun: Part['noun'] | null, mark: Part['mark'], name: string | null | undefined): Part | null {
  if (noun === null || typeof name !== 'string' || !isLiteral(name) || name.trim() === '') return null
  return { noun, mark, name }
}

/** The label of an item that is told as JSON, which may be cut. */
function labelIn(json: string | null): string | null {
  try {
    const label = memberOf(JSON.parse(json ?? 'null') as Json, 'Label')
    return typeof label === 'string' ? label : null
  } catch {
    return null
  }
}

/** The type of the component that a path ends with; empty where a text within the path hides it. */
const typeOf = (path: string): string => /^(\w+)(?: ["#]|$)/u.exec(path.split(' › ').at(-1) ?? '')?.[1] ?? ''
