import type { ChangedContents } from '../../../core/diff/compared-sides.js'
import type { ViewContent } from '../../../core/model/definition.js'
import { bugOf } from '../../../core/model/errors.js'
import type { Entry, Report } from '../../../core/model/report.js'
import { hasVisibleChange, ownPart, type Part, type Sides, undonePart } from '../../difference/phrases.js'
import { bySeverity } from '../../words.js'
import type { Drawings, DrawnParts } from '../drawings.js'
import { type DrawingLimits, firstDrawn, listParts, type PartsToDraw } from '../first-drawn.js'
import { html, type Markup } from '../markup.js'
import { loadReader, type ReadSketch } from './read.js'
import { drawSketch } from './sketch.js'
import { style } from './style.js'

/** Maximum number of characters of HTML for all drawings of a page, and for one side of a view. */
const room = { page: 4_500_000, side: 150_000 }

const limits: DrawingLimits = { definitions: 250, characters: 4_000_000 }

/** A pair of sides to draw. `before` null: the view is new. */
interface Task {
  readonly before: ViewContent | null
  readonly after: ViewContent
  readonly sides: Sides
}

/**
 * The changed and the new views of a report, drawn as an agent would see them. Null: it has none.
 *
 * @param contents of the definitions to draw, by key
 */
export async function drawViews(
  report: Report,
  contents: ReadonlyMap<string, ChangedContents>,
): Promise<Drawings | null> {
  const tasks = bySeverity(report).flatMap(([key, entry]) => {
    const changed = contents.get(key)
    const found = changed && tasksOf(entry, changed)
    return found && (found.own || found.undone) ? [{ key, ...found }] : []
  })
  const drawn = firstDrawn(tasks, limits)
  if (drawn.length === 0) return null
  const all = drawn.flatMap((each) => listParts<Task>(each))
  const size = Math.min(room.side, Math.floor(room.page / (2 * all.length)))
  const read = await loadReader(all.some(({ before }) => before !== null))
  const drawTask = (task: Task | null) => task && draw(task, size, read)
  const parts = new Map<string, DrawnParts>(
    drawn.map(({ key, own, undone }) => [key, { own: drawTask(own), undone: drawTask(undone) }]),
  )
  const left = html`<p class="quiet">There is no sketch of it: so many views change at once that only the first ${drawn.length} are drawn.</p>`
  for (const { key, own, undone } of tasks.slice(drawn.length))
    parts.set(key, { own: own && left, undone: undone && left })
  return { style, parts }
}

/** Loads all code for drawing views, so that none of it can be missing later. */
export async function preload(): Promise<void> {
  await loadReader(true)
}

function tasksOf(entry: Entry, { own, undone }: ChangedContents): PartsToDraw<Task> {
  return {
    own: own?.before === null ? taskOf(newSides, own) : compared(ownPart(entry), own),
    undone: compared(undonePart(entry), undone),
  }
}

const newSides: Sides = { before: '', after: 'in the repository' }

function compared(part: Part | null, contents: ChangedContents['own']): Task | null {
  return part !== null && hasVisibleChange(part.difference) ? taskOf(part.sides, contents) : null
}

function taskOf(sides: Sides, contents: ChangedContents['own']): Task | null {
  if (contents === null) return null
  const { before, after } = contents
  return before?.kind !== 'module' && after.kind === 'view' ? { before, after, sides } : null
}

/** A failure is a bug of ours. A sentence says so in the drawing's place; the rest of the page does not depend on it. */
function draw({ before, after, sides }: Task, size: number, read: ReadSketch): Markup | null {
  try {
    const sketch = read(before, after)
    return sketch && drawSketch(sketch, sides, size)
  } catch (cause) {
    return html`<p class="quiet">The view could not be drawn: ${bugOf(cause)}</p>`
  }
}
