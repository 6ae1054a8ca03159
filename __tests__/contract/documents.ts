/** A template that differs from others by its title. */
export const template = (title: string, ...Body: object[]): string =>
  JSON.stringify({ Head: { Title: title, Configuration: { Layout: { Columns: [12] } } }, Body })

const settings = {
  InputParameters: [],
  OutputParameters: [],
  Transitions: ['Success', 'Error'].map((name) => ({
    DisplayName: name,
    ReferenceName: name,
    Description: '',
  })),
}

/** A module that says `text` and ends, with the `Settings` block that a live instance wants. */
export const flow = (text: string, extra: object = { Settings: settings }): string =>
  JSON.stringify({
    Version: '2019-10-30',
    StartAction: 'say',
    Metadata: { entryPointPosition: { x: 20, y: 20 }, ActionMetadata: {} },
    Actions: [
      {
        Identifier: 'say',
        Type: 'MessageParticipant',
        Parameters: { Text: text },
        Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] },
      },
      { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ],
    ...extra,
  })

const parse = (text: string | undefined): Record<string, unknown> =>
  JSON.parse(text ?? '{}') as Record<string, unknown>

export const titleOf = (view: { Content?: { Template?: string | undefined } | undefined }): unknown =>
  (parse(view.Content?.Template).Head as { Title?: unknown } | undefined)?.Title

/** What the module says: its `Metadata` is the service's to rewrite. */
export const textOf = ({ Content }: { Content?: string | undefined }): unknown => {
  const actions = parse(Content).Actions as
    | { Identifier: string; Parameters: { Text?: string } }[]
    | undefined
  return actions?.find((action) => action.Identifier === 'say')?.Parameters.Text
}
