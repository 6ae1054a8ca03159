export interface Output {
  readonly part: boolean
  readonly now: readonly string[]
}

export const start: string
export const usual: readonly (readonly string[])[]
export function group(
  graph: ReadonlyMap<string, Output>,
  order?: readonly (readonly string[])[],
): Map<string, string[]>
