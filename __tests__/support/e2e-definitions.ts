/** A view's template that shows `text` and has a button for each action. */
export function template(text: string, actions: readonly string[] = ['Continue']) {
  const button = (action: string) => ({
    _id: action,
    Type: 'Button',
    Props: { Action: action },
    Content: [action],
  })
  return {
    Head: { Title: 'Desk', Configuration: { Layout: { Columns: [12] } } },
    Body: [{ _id: 'Text', Type: 'TextBox', Props: {}, Content: [text] }, ...actions.map(button)],
  }
}

/** Flow language that says `prompt` and ends. */
export function flow(prompt: string) {
  return {
    Version: '2019-10-30',
    StartAction: 'say',
    Metadata: { entryPointPosition: { x: 40, y: 40 } },
    Actions: [
      {
        Identifier: 'say',
        Type: 'MessageParticipant',
        Parameters: { Text: prompt },
        Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] },
      },
      { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ],
    Settings: { InputParameters: [], OutputParameters: [], Transitions: [] },
  }
}

type Extra = Readonly<Record<string, unknown>>

/** A view's definition as an envelope. */
export function view(text: string, extra: Extra = {}): string {
  return JSON.stringify({ ...extra, Template: template(text), Actions: ['Continue'] }, null, 2)
}

/** A flow module's definition as an envelope. */
export function module(prompt: string, extra: Extra = {}): string {
  return JSON.stringify({ ...extra, Content: flow(prompt) }, null, 2)
}

/** The smallest repository: one definition of each kind, by default paths. */
export const desk = (text = 'Hello'): Readonly<Record<string, string>> => ({
  'connect/views/Desk.json': view(text),
  'connect/modules/Greeting.json': module(text),
})
