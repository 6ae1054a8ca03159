import type { FoundFile } from '../../ports/runtime.js'
import type { RunContext } from '../run-context.js'

/** The files of each kind, by the patterns that matched them. */
export interface FilesByKind {
  readonly views: readonly FoundFile[]
  readonly modules: readonly FoundFile[]
}

/** The files of the repository. */
export interface RepositoryFiles extends FilesByKind {
  /** About exclusions that exclude nothing. */
  readonly notices: readonly string[]
}

/**
 * Finds the files that the inputs' patterns match.
 *
 * @throws ActionError invalid-input for a pattern that matches no file: otherwise it would silently publish nothing
 */
export async function findFiles(context: RunContext): Promise<RepositoryFiles> {
  const modules = matchingFiles(context, 'modules')
  // Searched at the same time. An error of the views is thrown first.
  modules.catch(() => {})
  const [views, found] = [await matchingFiles(context, 'views'), await modules]
  return { views: views.files, modules: found.files, notices: [...views.notices, ...found.notices] }
}

/** Whether a run will probably have definitions: there are files, and `only`, which may select none, is not given. */
export function expectsDefinitions({ inputs }: RunContext, { views, modules }: FilesByKind): boolean {
  return inputs.only === null && views.length + modules.length > 0
}

/** Whether there are files of values, or have to be. */
export async function hasFilesOfValues({ inputs, files }: RunContext): Promise<boolean> {
  const { given, patterns } = inputs.values
  return given || (await files.find(patterns)).files.length > 0
}

async function matchingFiles(context: RunContext, input: 'views' | 'modules') {
  const { patterns, given } = context.inputs[input]
  const { files, unmatched } = await context.files.find(patterns)
  if (!given || unmatched.length === 0) return { files, notices: [] }
  const { noticesOfUnmatched } = await import('./unmatched-patterns.js')
  return { files, notices: await noticesOfUnmatched(context, input, unmatched) }
}
