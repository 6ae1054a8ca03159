/** What picomatch makes of a glob. */
export interface CompiledGlob {
  /** The folder of the part before the first sign that has a meaning. */
  readonly base: string
  readonly source: string
}

/** Does a glob match a path? */
export function createMatcher(glob: string, { source }: CompiledGlob): (path: string) => boolean {
  const pattern = new RegExp(source)
  return (path) => path === glob || pattern.test(path)
}

const inFolder = String.raw`(?:\/(?!\.)(?:(?:(?!(?:^|\/)\.).)*?)\/|\/|$)(?!\.)(?=.)[^/]*?\.(json|yaml|yml)`

/** What compile-glob.ts makes of the default patterns, written down, so that most runs do not load picomatch. */
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
