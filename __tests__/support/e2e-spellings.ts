import { stringify } from 'yaml'
import { flow, template } from './e2e-definitions.js'
import type { Files } from './runner.js'

type Members = Record<string, unknown>
type Json = ReturnType<typeof JSON.parse>

const reversed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, reversed(each)]),
  )
}

const actions = ['Continue', 'Back']
const shown = template('Hello', actions)
const spoken = flow('Hello')
const text = (value: unknown, space?: number | string) => JSON.stringify(value, null, space)

const files = (view: string, module: string, ending = 'json'): Files => ({
  [`connect/views/Desk.${ending}`]: view,
  [`connect/modules/Greeting.${ending}`]: module,
})
const envelopes = (view: Members, module: Members) => files(text(view), text(module))

const View = { Template: shown, Actions: actions }
const Module = { Content: spoken }

/** What a describe call answers beside the content, none of which is ours to publish. */
const readOnly = {
  Id: 'x',
  Arn: 'x',
  Status: 'PUBLISHED',
  Version: 7,
  VersionDescription: 'x',
  Tags: { 'aws:a': 'b' },
}
const view = { ...readOnly, Name: 'Desk', Type: 'CUSTOMER_MANAGED', ViewContentSha256: '0', CreatedTime: 1 }
const module = { ...readOnly, Name: 'Greeting', State: 'ACTIVE', FlowModuleContentSha256: '0' }
const viewContent = { Template: text(shown), Actions: actions, InputSchema: '{"type":"object"}' }

const elsewhere = {
  entryPointPosition: { x: 400.5, y: -40 },
  ActionMetadata: { say: { position: { x: 1, y: 2 }, isFriendlyName: true } },
  Annotations: [],
}

/** The same two definitions, first as they are published. */
export const published = envelopes(View, Module)

/** The same two definitions, each as somebody else, or another tool, might have written them. */
export const spellings: Readonly<Record<string, Files>> = {
  'a second run': published,
  'order of keys': envelopes(reversed(View), { Content: { ...reversed(spoken), Actions: spoken.Actions } }),
  'white space, tabs, CRLF and a byte order mark': files(
    `\uFEFF${text(View, '\t').replaceAll('\n', '\r\n')}\r\n\r\n`,
    `\n\n  ${text(Module, 8)}\n`,
  ),
  'spelling of numbers': files(
    text(View).replace('[12]', '[1.20E+1]'),
    text(Module).replace(':40,', ':4.0e1,'),
  ),
  'spelling of strings': files(
    text(View).replace('Hello', '\\u0048\\u0065llo'),
    text(Module).replace('Hello', 'Hell\\u006f'),
  ),
  'YAML for JSON': files(stringify(View), stringify(Module), 'yaml'),
  'JSON in a string': envelopes({ ...View, Template: text(shown, 2) }, { Content: text(spoken, 2) }),
  'content as CloudFormation nests it': envelopes({ Content: View }, Module),
  'answers of describe calls, InputSchema included': envelopes(
    { View: { ...view, Content: viewContent } },
    { ContactFlowModule: { ...module, Content: text(spoken) } },
  ),
  'bare content': files(text(shown), text(spoken)),
  'canvas positions': envelopes(View, { Content: { ...spoken, Metadata: elsewhere } }),
  'no canvas positions': envelopes(View, { Content: { ...spoken, Metadata: undefined } }),
  'order of actions': envelopes(
    { ...View, Actions: actions.toReversed() },
    { Content: { ...spoken, Actions: spoken.Actions.toReversed() } },
  ),
}
