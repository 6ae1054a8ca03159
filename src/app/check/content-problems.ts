import type { CheckedContent, PlacedFinding } from '../../core/check/checked-content.js'
import { type Circumstances, type Severity, settleFindings } from '../../core/check/settle.js'
import { compareLocations } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import type { UniqueFile } from '../load/duplicates.js'
import type { SelectedDefinitions } from '../load/index.js'
import { limitProblems } from '../load/read-file.js'
import type { RunContext } from '../run-context.js'
import type { RunFacts, StepResult } from '../run-state.js'

/** The facts that settle a definition's findings, and findings that were added after its file was read. */
export interface Known extends Pick<Circumstances, 'written' | 'live' | 'accepted'> {
  readonly further: readonly PlacedFinding[]
}

/** The facts before the instance was compared, or if it cannot be. */
export const nothingCompared = (): Known => ({ written: null, live: null, accepted: false, further: [] })

/** Reports content checks before the instance is read. */
export function checkFiles(
  context: RunContext,
  { files }: SelectedDefinitions,
): StepResult<Pick<RunFacts, 'contentProblems'>> {
  return { facts: { contentProblems: contentProblems(context, files, nothingCompared) } }
}

/** The problems from content checks, for files that are otherwise valid, ordered by file, line and column. */
export function contentProblems(
  {
    inputs,
    decision,
  }: Pick<RunContext, 'decision'> & { readonly inputs: Pick<RunContext['inputs'], 'contentCheck'> },
  files: readonly UniqueFile[],
  knownOf: (file: UniqueFile & { readonly checked: CheckedContent }) => Known,
): readonly Problem[] {
  return files
    .flatMap((file) => {
      const { checked, definition } = file
      if (checked === null || definition === null) return []
      const { further, ...known } = knownOf({ ...file, checked })
      const placed = [...checked.findings, ...further]
      if (placed.length === 0) return []
      const circumstances = { check: inputs.contentCheck, mode: decision.mode, ...known }
      return limitProblems(settled(placed, circumstances), file.file)
    })
    .toSorted(compareLocations)
}

function settled(placed: readonly PlacedFinding[], circumstances: Circumstances): readonly Problem[] {
  const placeOf = new Map(placed.map((each) => [each.finding, each]))
  const findings = placed.map(({ finding }) => finding)
  return settleFindings(findings, circumstances).flatMap(({ finding, severity }) => {
    const found = placeOf.get(finding)
    return found === undefined ? [] : [problemOf(found, severity)]
  })
}

function problemOf({ finding, place, note }: PlacedFinding, severity: Severity): Problem {
  const { code, message } = finding
  return { severity, code, message: `${message}${severity === 'error' ? goOn : ''}${note}`, place }
}

const goOn = ' To publish it all the same, set the input content-check to warn.'
