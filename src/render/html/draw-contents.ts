import type { ContentsToDraw } from '../../core/diff/compared-sides.js'
import type { Kind } from '../../core/model/definition.js'
import type { Report } from '../../core/model/report.js'
import type { Drawings } from './drawings.js'

/** Draws the changed definitions. The code for a kind is loaded only if one of it changed. Null: there are no drawings. */
export async function drawContents(
  report: Report,
  { contents, nameIds }: ContentsToDraw,
): Promise<Drawings | null> {
  const has = (kind: Kind) =>
    [...contents.values()].some(({ own, undone }) => (own ?? undone)?.after.kind === kind)
  const all = [
    has('view') ? await (await loadViews()).drawViews(report, contents) : null,
    has('module') ? await (await loadModules()).drawModules(report, contents, nameIds) : null,
  ].filter((each) => each !== null)
  if (all.length === 0) return null
  const style = all.map((each) => each.style).join('')
  return { style, parts: new Map(all.flatMap(({ parts }) => [...parts])) }
}

/** Loads all code that draws, so that none of it can be missing later. */
export async function preloadDrawing(): Promise<void> {
  await Promise.all([(await loadViews()).preload(), (await loadModules()).preload()])
}

const loadViews = () => import('./view-sketch/index.js')
const loadModules = () => import('./flow-canvas/modules.js')
