import { refuse } from '../model/errors.js'
import type { ViewInput } from '../model/inputs.js'
import { viewName } from '../model/shapes.js'
import type { RefusalSwitches } from '../refusal-switches.js'
import { isObject, type Json, type JsonObject, parseJson, values } from '../state/json.js'
import { type Ajv, problemsOfComponents } from './view-components.js'

/** Components that must not contain components at the top of a view. */
const leaves = new Set([
  'AttributeBar',
  'Button',
  'ButtonGroup',
  'CheckboxGroup',
  'DatePicker',
  'Dropdown',
  'FormInput',
  'Header',
  'RadioGroup',
  'TextArea',
  'TextBox',
  'TimePicker',
  'Toggle',
])

const maxBytes = 400_000

const invalid = (text: string) => refuse('InvalidParameterException', text)

function* problemsOfBody(body: Json | undefined): Generator<Ajv> {
  if (!Array.isArray(body)) return yield { instancePath: '/Body', message: 'must be array' }
  for (const [index, node] of body.entries()) {
    if (!isObject(node)) {
      yield { instancePath: `/Body/${index}`, message: 'must be object' }
      continue
    }
    if (typeof node.Type !== 'string')
      yield { instancePath: `/Body/${index}`, message: "must have required property 'Type'" }
    else if (leaves.has(node.Type) && holdsComponents(node))
      yield { instancePath: `/Body/${index}/Type`, message: 'must be equal to constant "Container"' }
  }
}

const holdsComponents = ({ Content }: JsonObject): boolean => Array.isArray(Content) && Content.some(isObject)

function* problemsOfHead(head: Json | undefined): Generator<Ajv> {
  if (!isObject(head)) return yield { instancePath: '', message: "must have required property 'Head'" }
  if (!isObject(head.Configuration))
    yield { instancePath: '/Head', message: "must have required property 'Configuration'" }
}

/** `$.#X` is an integration, which the head must declare. */
function* problemsOfIntegrations(template: JsonObject): Generator<Ajv> {
  const head = isObject(template.Head) ? template.Head : {}
  const declared = JSON.stringify(head.Integrations ?? [])
  for (const value of values(template))
    if (typeof value === 'string' && value.startsWith('$.#') && !declared.includes(value.slice(3)))
      yield { instancePath: '/Head/Integrations', message: `must declare integration ${value}` }
}

/** Reported for live instances: a binding as the text of a TextBox breaks the service. */
const breaks = (template: Json): boolean =>
  [...values(template)].some(
    (node) =>
      isObject(node) &&
      node.Type === 'TextBox' &&
      isObject(node.Props) &&
      typeof node.Props.Text === 'string' &&
      node.Props.Text.startsWith('$.'),
  )

const checkPublished = (switches: RefusalSwitches, template: JsonObject): void => {
  if (breaks(template)) throw refuse('InternalServiceException', 'Internal service error')
  const found = [
    ...problemsOfHead(template.Head),
    ...problemsOfBody(template.Body),
    ...problemsOfIntegrations(template),
    ...problemsOfComponents(switches, template),
  ]
  if (found.length > 0) throw invalid(`View template is invalid: ${JSON.stringify(found)}`)
}

/**
 * The service's checks of a view's content: a draft only needs to be storable, a published one is checked completely.
 *
 * @throws ServiceError InvalidParameterException with AJV's words; InternalServiceException as reported
 */
export const checkViewContent = (
  switches: RefusalSwitches,
  { Template, Actions }: ViewInput,
  status: 'PUBLISHED' | 'SAVED',
): void => {
  const bytes = Buffer.byteLength(Template) + Buffer.byteLength(JSON.stringify(Actions))
  if (bytes > maxBytes) throw invalid(`View content must not be larger than ${maxBytes} bytes`)
  const bad = Actions.find((action) => action.length > 255 || !viewName.pattern?.test(action))
  if (bad !== undefined) throw invalid(`Action ${JSON.stringify(bad)} is not valid`)
  const template = parseJson(Template)
  if (!isObject(template)) throw invalid('View template is not a JSON object')
  if (status === 'PUBLISHED') checkPublished(switches, template)
}
