import type { Key } from '../../core/model/definition.js'
import type { ActionError } from '../../core/model/errors.js'
import type { Catalogue } from '../../core/resolve/catalogue.js'
import type { ListedNames } from './catalogue.js'

/** The resolved names, and the lists that later steps use. */
export interface ResolvedNames {
  readonly catalogue: Catalogue
  readonly listed: ListedNames['listed']
  /** Definitions with a reference that could not be looked up, with the error: a list was denied, or failed. */
  readonly unresolvable: ReadonlyMap<Key, ActionError>
}
