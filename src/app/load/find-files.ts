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
 * Finds the files that the inputs' patterns match. In a rollback a pattern may match nothing, as long as others match: the
 * checkout may be older than what it names.
 *
 * @throws ActionError invalid-input for a pattern that matches no file: otherwise it would silently publish nothing
 */
export async function findFiles(context: RunContext): Promise<RepositoryFiles> {
  const { files, inputs, decision } = context
  const foundModules = files.find(inputs.modules.patterns)
  // Searched at the same time. An error of the views is thrown first.
  foundModules.catch(() => {})
  const [views, modules] = [await files.find(inputs.views.patterns), await foundModules]
  const isOlder = decision.rollback && views.files.length + modules.files.length > 0
  const noticesOf = async (input: 'views' | 'modules', unmatched: readonly string[]) => {
    if (!inputs[input].given || unmatched.length === 0) return []
    const { noticesOfUnmatched } = await import('./unmatched-patterns.js')
    return noticesOfUnmatched(context, input, unmatched, isOlder)
  }
  const notices = [
    ...(await noticesOf('views', views.unmatched)),
    ...(await noticesOf('modules', modules.unmatched)),
  ]
  return { views: views.files, modules: modules.files, notices }
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
