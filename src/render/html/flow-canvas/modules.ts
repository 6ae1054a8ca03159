import type { ChangedContents } from '../../../core/diff/compared-sides.js'
import { flowCanvas } from '../../../core/diff/flow/canvas.js'
import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
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
  const tasks = [...contents].flatMap(([key, changed]) => {
    const entry = entries[key]
    if (entry?.kind !== 'module') return []
    const [own, undone] = [ownTask(entry, changed, nameIds), undoneTask(entry, changed, nameIds)]
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
  await import('./place-by-dagre.js')
}

function isCanvas(task: Task): task is FlowCanvas {
  return task !== null && 'blocks' in task
}

function ownTask(entry: Entry, { own }: ChangedContents, nameIds: NameIds | null): Task {
  return own?.before === null || isShown(ownPart(entry)) ? taskOf(own, nameIds) : null
}

function undoneTask(entry: Entry, { undone }: ChangedContents, nameIds: NameIds | null): Task {
  return isShown(undonePart(entry)) ? taskOf(undone, nameIds) : null
}

function isShown(part: Part | null): boolean {
  return part !== null && hasVisibleChange(part.difference)
}

/** What fails is a bug of ours, and says so in its place: the rest of the page does not depend on it. */
function taskOf(contents: ChangedContents['own'], nameIds: NameIds | null): Task {
  if (contents === null) return null
  const { before, after } = contents
  if (after.kind !== 'module' || before?.kind === 'view') return null
  try {
    return flowCanvas(before, after, nameIds)
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
