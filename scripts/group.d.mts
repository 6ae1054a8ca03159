export interface Output {
  readonly part: boolean
  readonly now: readonly string[]
  readonly later: readonly string[]
}

export const start: string
export function group(graph: ReadonlyMap<string, Output>): Map<string, string[]>
