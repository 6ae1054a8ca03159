import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import { type CompiledGlob, createMatcher, defaultGlobs } from './glob.js'

/** The selection of a list of patterns. Files and folders are paths from the working directory, with `/`. */
export interface Selection {
  /** Folders that contain all possible matches; none is inside another. */
  readonly bases: readonly string[]
  /** The patterns that match a file, regardless of the others; exclusions too. */
  readonly matchingPatterns: (file: string) => readonly string[]
  readonly selects: (file: string) => boolean
  /** Name of the file's folder, if it is below the fixed part of an included pattern that matches; else null. */
  readonly openFolder: (file: string) => string | null
  /** Whether the last patterns exclude every file in this folder. */
  readonly excludesFolder: (folder: string) => boolean
  /** Whether the patterns may select files in this folder, regardless of which files it has. */
  readonly leadsInto: (folder: string) => Promise<boolean>
}

interface Pattern {
  readonly text: string
  readonly excludes: boolean
  readonly base: string
  readonly matches: (file: string) => boolean
}

/** @throws ActionError invalid-input for a pattern that leads out of the working directory */
export async function createSelection(patterns: readonly string[]): Promise<Selection> {
  const parsed = await Promise.all(patterns.map(parsePattern))
  const included = parsed.filter((pattern) => !pattern.excludes)
  const excludesFolder = (folder: string) => {
    const last = parsed.findLastIndex(
      ({ excludes, matches }) => excludes && matches(`${folder}/x`) && matches(`${folder}/x/x`),
    )
    return last >= 0 && parsed.slice(last).every((pattern) => pattern.excludes)
  }
  return {
    bases: outermost(included.map(({ base }) => base)),
    matchingPatterns: (file) => parsed.filter(({ matches }) => matches(file)).map(({ text }) => text),
    selects: (file) => parsed.findLast(({ matches }) => matches(file))?.excludes === false,
    openFolder: (file) => {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')))
      const isOpen = included.some(({ base, matches }) => isBelow(folder, base) && matches(file))
      return isOpen ? folder.slice(folder.lastIndexOf('/') + 1) : null
    },
    excludesFolder,
    leadsInto: async (folder) => {
      if (excludesFolder(folder)) return false
      const found = await Promise.all(included.map(({ text }) => patternLeadsInto(text, folder)))
      return found.includes(true)
    },
  }
}

async function parsePattern(text: string): Promise<Pattern> {
  const excludes = text.startsWith('!')
  const glob = excludes ? text.slice(1) : text
  if (leadsOutside(glob)) throw outsideError(text)
  const compiled = defaultGlobs.get(glob) ?? (await compile(glob))
  return { text, excludes, base: compiled.base, matches: createMatcher(glob, compiled) }
}

/** Whether the first parts of a pattern match a folder, so that files in it may match all of it. */
async function patternLeadsInto(glob: string, folder: string): Promise<boolean> {
  const parts = glob.split('/')
  for (let count = 1; count < parts.length; count += 1) {
    const start = parts.slice(0, count).join('/')
    // A group with `/` in it cannot be cut, so it may match anything.
    if (hasOpenGroup(start) || createMatcher(start, await compile(start))(folder)) return true
  }
  return false
}

const hasOpenGroup = (glob: string): boolean =>
  ['{}', '()'].some(([open = '', close = '']) => glob.split(open).length > glob.split(close).length)

async function compile(glob: string): Promise<CompiledGlob> {
  const { compileGlob } = await import('./compile-glob.js')
  return compileGlob(glob)
}

/** Whether a glob is absolute, or has a part `..`, even inside of braces and lists. */
function leadsOutside(glob: string): boolean {
  return /^(?:[a-z]:)?[\\/]/i.test(glob) || /(?:^|[\\/{,(|])\.\.(?:$|[\\/},)|])/.test(glob)
}

function outsideError(text: string): ActionError {
  return new ActionError(
    'invalid-input',
    'pattern-outside',
    `The pattern ${quote(text)} leads out of the working-directory; expected one relative to it, without "..". Correct it.`,
  )
}

function isBelow(inner: string, outer: string): boolean {
  return inner !== outer && (outer === '' || inner.startsWith(`${outer}/`))
}

function outermost(bases: readonly string[]): readonly string[] {
  return [...new Set(bases)].filter((base, _, all) => !all.some((other) => isBelow(base, other)))
}
