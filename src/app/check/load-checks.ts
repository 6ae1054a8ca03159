import type { Kind } from '../../core/model/definition.js'

/** What checks definitions of one kind. */
export type ContentChecks = Pick<
  typeof import('../../core/check/view-definition.js'),
  'checkDefinition' | 'checkContent'
>

/** Loaded with the first definition of the kind: views need none of the tables of the Flow language, nor modules theirs. */
export function loadChecks(kind: Kind): Promise<ContentChecks> {
  return kind === 'view'
    ? import('../../core/check/view-definition.js')
    : import('../../core/check/module-definition.js')
}
