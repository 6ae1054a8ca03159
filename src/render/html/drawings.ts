import type { Markup } from './markup.js'

/** The drawings of one definition; null: that part has none. */
export interface DrawnParts {
  /** Of what the repository changes, of a new definition, or, of one that drifted, of what the console changed. */
  readonly own: Markup | null
  /** Of what the console changed, and publishing undoes. */
  readonly undone: Markup | null
}

/** What is drawn beside what the report says. The code for it is loaded only where there is something to draw. */
export interface Drawings {
  /** CSS of this project's own. */
  readonly style: string
  /** Key → its drawings. */
  readonly parts: ReadonlyMap<string, DrawnParts>
}
