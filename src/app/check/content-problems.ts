import type { CheckedContent, PlacedFinding } from '../../core/check/checked-content.js'
import { type Circumstances, type Severity, settleFindings } from '../../core/check/settle.js'
import { compareLocations } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import type { UniqueFile } from '../load/duplicates.js'
import type { SelectedDefinitions } from '../load/index.js'
import { limitProblems } from '../load/read-file.js'
import type { RunContext } from '../run-context.js'
import type { RunFacts, StepResult } from '../run-state.js'

/** What is known of a definition when its findings are settled, and what was found since its file was read. */
export interface Known extends Pick<Circumstances, 'written' | 'live' | 'accepted'> {
  readonly further: readonly PlacedFinding[]
}

/** Of every definition, before anything is compared with the instance, and where nothing can be. */
export const nothingCompared = (): Known => ({ written: null, live: null, accepted: false, further: [] })

/** What content checks say before anything is compared with the instance. */
export function checkFiles(
  context: RunContext,
  { files }: SelectedDefinitions,
): StepResult<Pick<RunFacts, 'contentProblems'>> {
  return { facts: { contentProblems: contentProblems(context, files, nothingCompared) } }
}

/** What content checks say of files that are valid otherwise, ordered by file, line and column. */
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
