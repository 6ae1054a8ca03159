import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import { type CompiledGlob, createMatcher, defaultGlobs } from './glob.js'

/** The selection of a list of patterns. Files and folders are paths from the working directory, with `/`. */
export interface Selection {
  /** Patterns that do not exclude. */
  readonly included: readonly string[]
  /** Folders that contain all possible matches; none is inside another. */
  readonly bases: readonly string[]
  /** The included patterns that match a file, regardless of the others. */
  readonly matchingPatterns: (file: string) => readonly string[]
  readonly selects: (file: string) => boolean
  /** Name of the file's folder, if it is below the fixed part of an included pattern that matches; else null. */
  readonly openFolder: (file: string) => string | null
  /** Whether the last patterns exclude every file in this folder. */
  readonly excludesFolder: (folder: string) => boolean
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
  return {
    included: included.map(({ text }) => text),
    bases: outermost(included.map(({ base }) => base)),
    matchingPatterns: (file) => included.filter(({ matches }) => matches(file)).map(({ text }) => text),
    selects: (file) => parsed.findLast(({ matches }) => matches(file))?.excludes === false,
    openFolder: (file) => {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')))
      const isOpen = included.some(({ base, matches }) => isBelow(folder, base) && matches(file))
      return isOpen ? folder.slice(folder.lastIndexOf('/') + 1) : null
    },
    excludesFolder: (folder) => {
      const last = parsed.findLastIndex(
        ({ excludes, matches }) => excludes && matches(`${folder}/x`) && matches(`${folder}/x/x`),
      )
      return last >= 0 && parsed.slice(last).every((pattern) => pattern.excludes)
    },
  }
}

async function parsePattern(text: string): Promise<Pattern> {
  const excludes = text.startsWith('!')
  const glob = (excludes ? text.slice(1) : text).replace(/^(?:\.\/+)+/, '')
  if (leadsOutside(glob)) throw outsideError(text)
  const compiled = defaultGlobs.get(glob) ?? (await compile(glob))
  return { text, excludes, base: compiled.base, matches: createMatcher(glob, compiled) }
}

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
