import type { ChangedContents } from '../../../core/diff/compared-sides.js'
import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import type { ModuleContent } from '../../../core/model/definition.js'
import { bugOf } from '../../../core/model/errors.js'
import type { Entry, Report } from '../../../core/model/report.js'
import type { NameIds } from '../../../core/resolve/name-ids.js'
import { hasVisibleChange, ownPart, type Part, undonePart } from '../../difference/phrases.js'
import { plural } from '../../markdown.js'
import { bySeverity } from '../../words.js'
import type { Drawings, DrawnParts } from '../drawings.js'
import { type DrawingLimits, firstDrawn, listParts, type PartsToDraw } from '../first-drawn.js'
import { html, type Markup } from '../markup.js'
import { drawFlow } from './index.js'
import { fairShares, nearestPart } from './nearest.js'
import { flowCanvasStyle } from './style.js'

/** Maximum number of blocks in a page; each takes about 1,100 characters. */
const maxBlocks = 3_000

/** Reading and comparing a large module takes far longer than drawing a part of it. Each drawing gets 6 blocks at least. */
const limits: DrawingLimits = { definitions: 250, characters: 12_000_000 }

/** Contents of a module that are to be drawn; `before` null: it is new. */
interface ModuleSides {
  readonly before: ModuleContent | null
  readonly after: ModuleContent
}

/** A canvas, or a sentence in its place; null: neither. */
type Drawn = FlowCanvas | Markup | null

/**
 * The changed and the new modules of a report, drawn as their designers see them. Null: it has none.
 *
 * @param contents of the definitions to draw, by key
 * @param nameIds puts names in place of ids; null: no list of this run names any
 */
export async function drawModules(
  report: Report,
  contents: ReadonlyMap<string, ChangedContents>,
  nameIds: NameIds | null,
): Promise<Drawings | null> {
  const modules = bySeverity(report).flatMap(([key, entry]) => {
    const changed = contents.get(key)
    const sides = changed && entry.kind === 'module' ? sidesOf(entry, changed) : null
    return sides === null || (sides.own === null && sides.undone === null) ? [] : [{ key, ...sides }]
  })
  const drawn = firstDrawn(modules, limits)
  const read = await loadReader(
    drawn.flatMap((each) => listParts<ModuleSides>(each)).some(({ before }) => before !== null),
    nameIds,
  )
  const tasks = drawn.flatMap(({ key, own, undone }) => {
    const task = { key, own: own && canvasOf(own, read), undone: undone && canvasOf(undone, read) }
    return task.own === null && task.undone === null ? [] : [task]
  })
  const rest = modules.slice(drawn.length)
  if (tasks.length === 0 && rest.length === 0) return null
  const canvases = tasks.flatMap(({ own, undone }) => [own, undone]).filter(isCanvas)
  const shares = fairShares(
    canvases.map(({ blocks }) => blocks.length),
    maxBlocks,
  )
  const draw = async (task: Drawn, number: string) =>
    isCanvas(task) ? drawShare(task, shares[canvases.indexOf(task)] ?? 0, number) : task
  const parts = new Map<string, DrawnParts>()
  for (const [index, { key, own, undone }] of tasks.entries())
    parts.set(key, { own: await draw(own, `f${index}`), undone: await draw(undone, `f${index}u`) })
  const left = notDrawn(
    `is not drawn: so many modules change at once that only the first ${drawn.length} are.`,
  )
  for (const { key, own, undone } of rest) parts.set(key, { own: own && left, undone: undone && left })
  return { style: flowCanvasStyle, parts }
}

function sidesOf(entry: Entry, { own, undone }: ChangedContents): PartsToDraw<ModuleSides> {
  const isOwnDrawn = own?.before === null || isShown(ownPart(entry))
  return {
    own: isOwnDrawn ? moduleSides(own) : null,
    undone: isShown(undonePart(entry)) ? moduleSides(undone) : null,
  }
}

function moduleSides(contents: ChangedContents['own']): ModuleSides | null {
  if (contents === null) return null
  const { before, after } = contents
  return after.kind === 'module' && before?.kind !== 'view' ? { before, after } : null
}

/** Loads all code for drawing modules, so that none of it can be missing later. */
export async function preload(): Promise<void> {
  await Promise.all([loadReader(true, null), import('./place-by-dagre.js')])
}

/** Reads the sides of a module. Null: nothing of it is to be drawn. */
type ReadCanvas = (before: ModuleContent | null, after: ModuleContent) => FlowCanvas | null

/** Loads the code that compares only if a module has two sides. */
async function loadReader(areCompared: boolean, nameIds: NameIds | null): Promise<ReadCanvas> {
  const { newCanvas } = await import('../../../core/diff/flow/canvas-of.js')
  const comparing = areCompared ? await import('../../../core/diff/compare-changes.js') : null
  return (before, after) =>
    before === null || comparing === null
      ? newCanvas(after, nameIds)
      : comparing.changedCanvas(before, after, nameIds)
}

function isCanvas(task: Drawn): task is FlowCanvas {
  return task !== null && 'blocks' in task
}

function isShown(part: Part | null): boolean {
  return part !== null && hasVisibleChange(part.difference)
}

/** A failure is a bug of ours. A sentence says so in the drawing's place; the rest of the page does not depend on it. */
function canvasOf({ before, after }: ModuleSides, read: ReadCanvas): Drawn {
  try {
    return read(before, after)
  } catch (cause) {
    return notDrawn(`could not be drawn: ${bugOf(cause)}`)
  }
}

async function drawShare(canvas: FlowCanvas, share: number, number: string): Promise<Markup> {
  const { canvas: part, omitted } = nearestPart(canvas, share)
  try {
    const drawn = await drawFlow(part, number)
    if (omitted === 0) return drawn
    return html`${drawn}<p class="quiet">${plural(omitted, 'more block')} not drawn: this page has room for those nearest to what changed.</p>`
  } catch (cause) {
    return notDrawn(`could not be drawn: ${bugOf(cause)}`)
  }
}

const notDrawn = (why: string): Markup => html`<p class="quiet">The module ${why}</p>`
