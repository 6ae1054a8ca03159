export interface Output {
  readonly lazy: boolean
  readonly imports: readonly string[]
}

export interface EagerChunk {
  readonly modules: readonly string[]
  readonly common?: readonly string[]
}

export const start: string
export const eagerChunks: readonly EagerChunk[]
export function toChunks(
  outputs: ReadonlyMap<string, Output>,
  eager?: readonly EagerChunk[],
): Map<string, string[]>
