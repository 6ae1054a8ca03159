import type { SketchPart } from '../../../core/diff/view/sketch-side.js'
import { memberOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'
import { html, type Markup } from '../markup.js'
import { drawItems, itemsOf } from './items.js'
import type { Draw, Pen } from './pen.js'
import { bindingOf, defaultsOf, flag, isTrue, oneOf, shown, shownOr } from './values.js'

/** A field of a form: its label, the control that an agent fills in, and its help below. */
function field(kind: string, control: Draw): Draw {
  return (part, pen) => {
    const { props } = part
    const help = shown(props.HelperText)
    return html`<div class="v-f">${fieldLabel(kind, part)}${control(part, pen)}${help && html`<p class="v-q">${help}</p>`}</div>`
  }
}

function fieldLabel(kind: string, { props }: SketchPart): Markup {
  return html`<p class="v-l"><span class="sr">${kind}: </span>${shownOr(props.Label, 'no label')} ${flag(props.Required, 'required')}${flag(props.Disabled, 'disabled')}</p>`
}

/** A box with its content, and a quiet word or shape at its end. */
function box(content: Markup | null, end: Markup | null, kind = ''): Markup {
  return html`<p class="v-x${kind}"><span>${content}</span>${end}</p>`
}

const shape = (sign: string): Markup => html`<span class="v-e" aria-hidden="true">${sign}</span>`

const inputTypes = ['text', 'number', 'password', 'email', 'tel', 'url'] as const

const input = field('Text field', ({ props }) => {
  const type = oneOf(props.InputType, inputTypes)
  const end = type === 'text' ? null : html`<span class="v-e">${type}</span>`
  const value =
    type === 'password' && bindingOf(props.DefaultValue) === null && props.DefaultValue ? '••••••' : null
  return box(value === null ? shown(props.DefaultValue) : html`${value}`, end)
})

const textArea = field('Text area', ({ props }) =>
  box(shown(props.DefaultValue, 400), limitOf(props.MaxLength), ' v-area'),
)

const limitOf = (value: Json | undefined): Markup | null => {
  const max = shown(value)
  return max && html`<span class="v-e">up to ${max}</span>`
}

const dateField = (kind: string, format: string, sign: string): Draw =>
  field(kind, ({ props }) =>
    box(
      shown(props.DefaultValue) ?? html`<span class="v-n">${shown(props.DateFormat) ?? format}</span>`,
      shape(sign),
    ),
  )

const dropdown = field('Dropdown', (part, pen) => {
  const { props } = part
  const chosen = defaultsOf(props).map(
    (value) => html`<span class="v-d">${shown(labelOf(value, props.Options))}</span>`,
  )
  const end = shape(isTrue(props.Clearable) ? '× ▾' : '▾')
  const hint = isTrue(props.MultiSelect) ? 'choose some' : 'choose one'
  return html`${box(chosen.length > 0 ? html`${chosen}` : html`<span class="v-n">${hint}</span>`, end)}${options(part, pen)}`
})

function options(part: SketchPart, pen: Pen): Markup | null {
  return drawItems(itemsOf(part, 'Options'), 'v-o', pen, optionLabel)
}

const optionLabel = (option: Json): Markup =>
  typeof option === 'object' ? shownOr(memberOf(option, 'Label'), 'no label') : shownOr(option, 'empty')

/** The label of the option with that value; the value if there is none. */
function labelOf(value: Json, all: Json | undefined): Json {
  const option = (Array.isArray(all) ? all : []).find((each: Json) => memberOf(each, 'Value') === value)
  return memberOf(option, 'Label') ?? value
}

/** A group of options to tick, all of them shown. */
const choiceGroup = (kind: string, sign: readonly [off: string, on: string]): Draw =>
  field(kind, (part, pen) => {
    const chosen = new Set(defaultsOf(part.props).map((value) => JSON.stringify(value)))
    const draw = (option: Json): Markup => {
      const isOn = chosen.has(JSON.stringify(memberOf(option, 'Value') ?? option))
      return html`<span class="v-k ${sign[isOn ? 1 : 0]}" aria-hidden="true"></span>${isOn ? html`<span class="sr">chosen: </span>` : null}<span>${optionLabel(option)}</span>`
    }
    const bound = [...chosen].map((text) => bindingOf(JSON.parse(text))).find((path) => path !== null)
    return html`${drawItems(itemsOf(part, 'Options'), 'v-c', pen, draw)}${bound === undefined ? null : html`<p class="v-q">chosen: ${shown(`$.${bound}`)}</p>`}`
  })

const toggle: Draw = (part) => {
  const { props } = part
  const isOn = isTrue(props.DefaultValue)
  const help = shown(props.HelperText)
  const bound =
    bindingOf(props.DefaultValue) === null
      ? null
      : html`<p class="v-q">on if ${shown(props.DefaultValue)}</p>`
  return html`<div class="v-f v-tg"><span class="v-s ${isOn ? 'on' : 'off'}" aria-hidden="true"></span>${fieldLabel(isOn ? 'Toggle, on' : 'Toggle, off', part)}${bound}${help && html`<p class="v-q">${help}</p>`}</div>`
}

export const fields = {
  FormInput: input,
  TextArea: textArea,
  Dropdown: dropdown,
  RadioGroup: choiceGroup('Radio group', ['v-ro', 'v-ro on']),
  CheckboxGroup: choiceGroup('Checkbox group', ['v-co', 'v-co on']),
  DatePicker: dateField('Date picker', 'YYYY/MM/DD', '▦'),
  TimePicker: dateField('Time picker', 'hh:mm', '◷'),
  Toggle: toggle,
} as const
