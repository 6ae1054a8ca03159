/** Definitions of a small desk, by the words that are on screen and in the prompt. */

export function viewText(words: string, more: object = {}): string {
  return JSON.stringify({
    ...more,
    Template: {
      Head: { Title: 'Desk', Configuration: { Layout: { Columns: [12] } } },
      Body: [
        {
          _id: 'Form_1',
          Type: 'Form',
          Props: {},
          Content: [{ _id: 'Button_1', Type: 'Button', Props: { Action: 'Done' }, Content: [words] }],
        },
      ],
    },
    Actions: ['Done'],
  })
}

export function moduleText(words: string, more: object = {}): string {
  return JSON.stringify({ ...more, Content: flow(words) })
}

function flow(words: string): object {
  return {
    Version: '2019-10-30',
    StartAction: 'say',
    Actions: [
      {
        Identifier: 'say',
        Type: 'MessageParticipant',
        Parameters: { Text: words },
        Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] },
      },
      { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ],
    Settings: { InputParameters: [], OutputParameters: [], Transitions: [] },
  }
}

const words = { view: viewText, module: moduleText }
export type DeskKind = keyof typeof words

/** The repository with the one definition `desk` of a kind, with these words in it. */
export function desk(kind: DeskKind, text: string, more: object = {}): Record<string, string> {
  return { [`desk.${kind}.json`]: words[kind](text, more) }
}

/** The same as a designer has it in the console; typed as either kind's. */
export function inConsole(
  kind: DeskKind,
  text: string,
): { template: string; actions: string[]; content: string } {
  const { Template, Actions, Content } = JSON.parse(words[kind](text))
  return { template: Template, actions: Actions, content: Content }
}
