import type { ViewInput } from '../model/inputs.js'
import { isObject, type Json, parseJson, sorted } from '../state/json.js'
import type { ViewContent } from '../state/types.js'
import type { Switches } from '../switches.js'

/** An undocumented rule that others saw: a TextBox keeps no `Text`. */
const withoutTextBoxText = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutTextBoxText)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, child]) => [name, withoutTextBoxText(child)] as const)
  const node = Object.fromEntries(entries)
  if (node.Type !== 'TextBox' || !isObject(node.Props)) return node
  const { Text: _dropped, ...props } = node.Props
  return { ...node, Props: props }
}

const rewrite = (template: Json, { viewDrops, viewTemplateSpelling }: Switches): Json => {
  const rule = viewDrops === 'TextBox.Text' ? withoutTextBoxText : viewDrops
  const kept = rule ? rule(template) : template
  return viewTemplateSpelling === 'rewritten' ? sorted(kept) : kept
}

/** The stored form of a view's content. A template that no rule changes keeps its text. */
export const storedView = (switches: Switches, { Template, Actions }: ViewInput): ViewContent => {
  const sent = parseJson(Template)
  if (sent === undefined) return { template: Template, actions: [...Actions] }
  const kept = rewrite(structuredClone(sent), switches)
  const spaces = switches.viewTemplateSpelling === 'rewritten' ? 1 : 0
  const same = spaces === 0 && JSON.stringify(kept) === JSON.stringify(sent)
  return { template: same ? Template : JSON.stringify(kept, null, spaces), actions: [...Actions] }
}
