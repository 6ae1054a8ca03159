import type { Throttle } from './limit-switches.js'

/** What is unsure of the resources that flows and modules refer to. */
export interface ReferenceSwitches {
  /** `ListContactFlows` lists archived flows; it has no filter for them. */
  archivedFlowsListed: boolean
  /** Most functions of a page of `ListLambdaFunctions`, whatever `MaxResults` says. */
  lambdaListPage: number
  /** The bucket of `ListLambdaFunctions`; null: as that of every operation. Without throttling it does not count. */
  lambdaListRate: Throttle | null
  /** A module's content that names a queue, prompt, flow, module or hours of this instance by ARN is refused where there is none. */
  referencesChecked: boolean
}

export const defaultReferenceSwitches = (): ReferenceSwitches => ({
  archivedFlowsListed: true,
  lambdaListPage: 25,
  lambdaListRate: null,
  referencesChecked: false,
})
