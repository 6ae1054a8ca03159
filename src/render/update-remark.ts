import type { Entry } from '../core/model/report.js'
import { undoesConsoleEdit } from '../core/report/by-severity.js'

export { undoesConsoleEdit } from '../core/report/by-severity.js'

/** Whether the live content comes from a publish that made no version of it, and this one finishes it. */
export function finishesEarlierPublish({ action, reason, row }: Entry): boolean {
  return action === 'update' && reason !== 'superseded' && row === 'finishes-earlier-publish'
}

/** Whether it is skipped because it is not known if the console or an unfinished publish changed the live content. */
export function isUnexplained({ reason, row }: Entry): boolean {
  return reason === 'drifted' && row === 'console-or-unfinished-publish'
}

/** What an update does besides updating, in a few words; empty: nothing. */
export function updateRemark(entry: Entry): string {
  const isDone = entry.status === 'published'
  if (finishesEarlierPublish(entry))
    return isDone ? 'finished an earlier publish' : 'finishes an earlier publish'
  if (!undoesConsoleEdit(entry)) return ''
  const undoes = isDone ? 'undid a console change' : 'undoes a console change'
  const mayUndo = isDone ? 'may have undone a console change' : 'may undo a console change'
  return entry.overwrites === 'unknown' ? mayUndo : undoes
}
