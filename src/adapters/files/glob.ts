/** The result of compiling a glob with picomatch. */
export interface CompiledGlob {
  /** The folder of the part before the first special character. */
  readonly base: string
  readonly source: string
}

/** Creates a test whether a path matches a glob. */
export function createMatcher(glob: string, { source }: CompiledGlob): (path: string) => boolean {
  const pattern = new RegExp(source)
  return (path) => path === glob || pattern.test(path)
}

const inFolder = String.raw`(?:\/(?!\.)(?:(?:(?!(?:^|\/)\.).)*?)\/|\/|$)(?!\.)(?=.)[^/]*?\.(json|yaml|yml)`

/** The compiled default patterns, written out, so that most runs do not load picomatch. */
export const defaultGlobs: ReadonlyMap<string, CompiledGlob> = new Map([
  [
    'connect/views/**/*.{json,yaml,yml}',
    { base: 'connect/views', source: String.raw`^(?:connect\/views${inFolder})$` },
  ],
  [
    'connect/modules/**/*.{json,yaml,yml}',
    { base: 'connect/modules', source: String.raw`^(?:connect\/modules${inFolder})$` },
  ],
  [
    'connect/values.{yaml,yml,json}',
    { base: 'connect', source: String.raw`^(?:connect\/values\.(yaml|yml|json))$` },
  ],
])
