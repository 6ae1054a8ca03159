import type { ChangedContents } from '../../../core/diff/compared-sides.js'
import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import type { ModuleContent } from '../../../core/model/definition.js'
import { bugOf } from '../../../core/model/errors.js'
import type { Entry, Report } from '../../../core/model/report.js'
import type { NameIds } from '../../../core/resolve/name-ids.js'
import { hasVisibleChange, ownPart, type Part, undonePart } from '../../difference/phrases.js'
import { plural } from '../../markdown.js'
import type { Drawings, DrawnParts } from '../drawings.js'
import { html, type Markup } from '../markup.js'
import { drawFlow } from './index.js'
import { fairShares, nearestPart } from './nearest.js'
import { flowCanvasStyle } from './style.js'

/** Blocks that a page may draw, about 1,100 characters each, and the least of a module that make a drawing. */
const room = { page: 3_000, module: 6 }

/** What is to be drawn: a canvas, or what to say in its place. */
type Task = FlowCanvas | Markup | null

/**
 * The changed and the new modules of a report, drawn as their designers see them. Null: it has none.
 *
 * @param contents of those, by key; of other definitions nothing is drawn
 * @param nameIds puts names in place of ids; null: no list of this run names any
 */
export async function drawModules(
  { entries }: Report,
  contents: ReadonlyMap<string, ChangedContents>,
  nameIds: NameIds | null,
): Promise<Drawings | null> {
  const areCompared = [...contents.values()].some(
    ({ own }) => own?.after.kind === 'module' && own.before !== null,
  )
  const read = await loadReader(areCompared, nameIds)
  const tasks = [...contents].flatMap(([key, changed]) => {
    const entry = entries[key]
    if (entry?.kind !== 'module') return []
    const [own, undone] = [ownTask(entry, changed, read), undoneTask(entry, changed, read)]
    return own === null && undone === null ? [] : [{ key, own, undone }]
  })
  if (tasks.length === 0) return null
  const canvases = tasks.flatMap(({ own, undone }) => [own, undone]).filter(isCanvas)
  const shares = fairShares(
    canvases.map(({ blocks }) => blocks.length),
    room.page,
  )
  const draw = async (task: Task, number: string) =>
    isCanvas(task) ? drawShare(task, shares[canvases.indexOf(task)] ?? 0, number) : task
  const parts = new Map<string, DrawnParts>()
  for (const [index, { key, own, undone }] of tasks.entries())
    parts.set(key, { own: await draw(own, `f${index}`), undone: await draw(undone, `f${index}u`) })
  return { style: flowCanvasStyle, parts }
}

/** Loads what lays out a module without positions, so that it cannot be missing later. */
export async function preload(): Promise<void> {
  await Promise.all([loadReader(true, null), import('./place-by-dagre.js')])
}

/** Reads the sides of a module. Null: nothing of it is to be drawn. */
type ReadCanvas = (before: ModuleContent | null, after: ModuleContent) => FlowCanvas | null

/** What compares two sides is loaded where a module has two: a run that only creates modules does without. */
async function loadReader(areCompared: boolean, nameIds: NameIds | null): Promise<ReadCanvas> {
  const { newCanvas } = await import('../../../core/diff/flow/canvas-of.js')
  const comparing = areCompared ? await import('../../../core/diff/compare-changes.js') : null
  return (before, after) =>
    before === null || comparing === null
      ? newCanvas(after, nameIds)
      : comparing.changedCanvas(before, after, nameIds)
}

function isCanvas(task: Task): task is FlowCanvas {
  return task !== null && 'blocks' in task
}

function ownTask(entry: Entry, { own }: ChangedContents, read: ReadCanvas): Task {
  return own?.before === null || isShown(ownPart(entry)) ? taskOf(own, read) : null
}

function undoneTask(entry: Entry, { undone }: ChangedContents, read: ReadCanvas): Task {
  return isShown(undonePart(entry)) ? taskOf(undone, read) : null
}

function isShown(part: Part | null): boolean {
  return part !== null && hasVisibleChange(part.difference)
}

/** What fails is a bug of ours, and says so in its place: the rest of the page does not depend on it. */
function taskOf(contents: ChangedContents['own'], read: ReadCanvas): Task {
  if (contents === null) return null
  const { before, after } = contents
  if (after.kind !== 'module' || before?.kind === 'view') return null
  try {
    return read(before, after)
  } catch (cause) {
    return notDrawn(`could not be drawn: ${bugOf(cause)}`)
  }
}

async function drawShare(canvas: FlowCanvas, share: number, number: string): Promise<Markup> {
  if (share < Math.min(room.module, canvas.blocks.length))
    return notDrawn('is not drawn: this page has so many changes that there is no room for it.')
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
