/** A path in the service's form: member names and list indices, as it counts them. */
export type Steps = readonly (string | number)[]

/** Maximum steps of a path that are read: deeper than any definition is nested. */
const maxSteps = 200
const isIndex = /^\d{1,6}$/

/** `Actions[0].Transitions.NextAction` or `0.Parameters`, as steps. A full stop at the end belongs to the sentence. */
export function dottedSteps(path: string): Steps {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '')
  return parts.slice(0, maxSteps).map(step)
}

/** A JSON pointer such as `/Body/0/Type`, as steps. The empty pointer is the document. */
export function pointerSteps(pointer: string): Steps {
  const parts = pointer.split('/').slice(1, maxSteps + 1)
  return parts.map((part) => step(part.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function step(part: string): string | number {
  return isIndex.test(part) ? Number(part) : part
}
