import type { Write } from '../__tests__/support/fleet.js'

/** Bytes of a component or an action as it is written below, roughly. */
const partBytes = 220

/** Writes definitions of roughly `bytes` bytes, with parts as a designer makes them. */
export function writeOf(bytes: number): Write {
  const parts = Math.max(1, Math.round(bytes / partBytes))
  return (kind, words) => JSON.stringify(kind === 'view' ? view(words, parts) : flowModule(words, parts))
}

function view(words: string, parts: number): object {
  const buttons = Array.from({ length: parts }, (_, index) => ({
    _id: `Button_${index}`,
    Type: 'Button',
    Props: { Action: 'Done', Variant: 'normal' },
    Content: [
      `Choice ${index} of the agent, as it is shown on the button. `,
      `${words} ${index}: what the agent reads before choosing it`,
    ],
  }))
  return {
    Template: {
      Head: { Title: 'Desk', Configuration: { Layout: { Columns: [12] } } },
      Body: [{ _id: 'Form_1', Type: 'Form', Props: {}, Content: buttons }],
    },
    Actions: ['Done'],
  }
}

function flowModule(words: string, parts: number): object {
  const say = (index: number) => ({
    Identifier: `say-${index}`,
    Type: 'MessageParticipant',
    Parameters: { Text: `${words} ${index}: what the customer hears` },
    Transitions: {
      NextAction: index + 1 < parts ? `say-${index + 1}` : 'end',
      Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }],
    },
  })
  return {
    Content: {
      Version: '2019-10-30',
      StartAction: 'say-0',
      Actions: [
        ...Array.from({ length: parts }, (_, index) => say(index)),
        { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
      ],
      Settings: { InputParameters: [], OutputParameters: [], Transitions: [] },
    },
  }
}
