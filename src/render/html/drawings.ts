import type { Markup } from './markup.js'

/** The drawings of one definition; null: that part has none. */
export interface DrawnParts {
  /** The repository's changes; for a drifted definition, the console's. A new definition is drawn alone. */
  readonly own: Markup | null
  /** The console's changes that publishing undoes. */
  readonly undone: Markup | null
}

/** The drawings of a page, which are not in the report. */
export interface Drawings {
  /** The project's own CSS. */
  readonly style: string
  /** Key → its drawings. */
  readonly parts: ReadonlyMap<string, DrawnParts>
}
