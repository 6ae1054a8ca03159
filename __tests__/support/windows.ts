import type { Call } from '../../simulator/index.js'
import type { Kind } from '../../src/core/model/definition.js'

const names = {
  view: {
    id: 'ViewId',
    describe: 'DescribeView',
    update: 'UpdateViewContent',
    version: 'CreateViewVersion',
  },
  module: {
    id: 'ContactFlowModuleId',
    describe: 'DescribeContactFlowModule',
    update: 'UpdateContactFlowModuleContent',
    version: 'CreateContactFlowModuleVersion',
  },
} as const

/** Of one update: how long an edit in the console could go unnoticed, and how long no version held what was live. */
export interface Windows {
  /** Milliseconds from the earlier of the last reads of draft and live content to the update. */
  readonly readToUpdate: number
  /** Milliseconds from the update to the creation of its version. */
  readonly updateToVersion: number
}

/** The windows of each update of a kind in a log of calls, by the clock of the simulator. */
export function windowsOf(calls: readonly Call[], kind: Kind): readonly Windows[] {
  const { id, describe, update, version } = names[kind]
  const applied = calls.filter((call) => call.applied)
  const idOf = ({ params }: Call) => String(params[id])
  return applied.flatMap((call, index) => {
    if (call.operation !== update) return []
    const resource = idOf(call)
    const before = applied.slice(0, index).filter(({ operation }) => operation === describe)
    const lastRead = (qualified: string) => before.findLast((read) => idOf(read) === qualified)?.at
    const created = applied.slice(index).find((next) => next.operation === version && idOf(next) === resource)
    return {
      readToUpdate: call.at - Math.min(lastRead(`${resource}:$SAVED`) ?? 0, lastRead(resource) ?? 0),
      updateToVersion: (created?.at ?? Number.POSITIVE_INFINITY) - call.at,
    }
  })
}

/** The longest windows. */
export function longest(windows: readonly Windows[]): Windows {
  return {
    readToUpdate: Math.max(...windows.map(({ readToUpdate }) => readToUpdate)),
    updateToVersion: Math.max(...windows.map(({ updateToVersion }) => updateToVersion)),
  }
}
