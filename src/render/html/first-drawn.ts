import type { Content } from '../../core/model/definition.js'

/** Limits for the drawings of one kind in a page; more takes seconds, and nobody looks at it. */
export interface DrawingLimits {
  readonly definitions: number
  /** In UTF-16 units, over the contents of all sides. */
  readonly characters: number
}

/** The parts of a changed definition; null: that part has nothing to draw. */
export interface PartsToDraw<Sides> {
  readonly own: Sides | null
  readonly undone: Sides | null
}

/** Two contents; `before` null: the definition is new. */
interface Sides {
  readonly before: Content | null
  readonly after: Content
}

export function listParts<Sides>({ own, undone }: PartsToDraw<Sides>): readonly Sides[] {
  return [own, undone].filter((sides) => sides !== null)
}

/**
 * The first definitions that are drawn; at least one.
 *
 * @param changed in the order of the page
 */
export function firstDrawn<Changed extends PartsToDraw<Sides>>(
  changed: readonly Changed[],
  limits: DrawingLimits,
): readonly Changed[] {
  let characters = 0
  const end = changed.findIndex((each, index) => {
    for (const { before, after } of listParts<Sides>(each)) characters += lengthOf(before) + lengthOf(after)
    return index > 0 && (index >= limits.definitions || characters > limits.characters)
  })
  return end < 0 ? changed : changed.slice(0, end)
}

function lengthOf(content: Content | null): number {
  if (content === null) return 0
  return content.kind === 'view' ? content.template.length : content.content.length
}
