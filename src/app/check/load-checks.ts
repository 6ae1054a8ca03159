import type { Kind } from '../../core/model/definition.js'

/** The content checks of one kind. */
export type ContentChecks = Pick<
  typeof import('../../core/check/view-definition.js'),
  'checkDefinition' | 'checkContent'
>

/**
 * Loads a kind's checks with its first definition: views need none of the Flow language's tables, and modules none of
 * the views'.
 */
export function loadChecks(kind: Kind): Promise<ContentChecks> {
  return kind === 'view'
    ? import('../../core/check/view-definition.js')
    : import('../../core/check/module-definition.js')
}
