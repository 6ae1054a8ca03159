import type { Definition } from '../model/definition.js'
import type { ReferencePath } from '../model/reference.js'
import type { ReportedReference } from '../model/report.js'

/** The references of definitions with their values. Those on the canvas are left out: they are not executed. */
export function reportedReferences(definitions: readonly Definition[]): readonly ReportedReference[] {
  return definitions.flatMap(({ key, references }) =>
    (references?.resolution?.references ?? []).map(
      ({ written, path, place, resolved, overriddenBy, awaits }) => ({
        reference: written,
        key,
        path: pathText(path),
        line: place.line,
        column: place.column,
        resolved,
        ...(awaits !== null && { awaits }),
        ...(overriddenBy !== null && { overriddenBy }),
      }),
    ),
  )
}

/** `Content.Actions[0].Parameters.QueueId` */
function pathText({ root, members }: ReferencePath): string {
  return members.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${step}`),
    root,
  )
}
