import type { Throttle } from './limit-switches.js'

/** Uncertain facts about the resources that flows and modules refer to. */
export interface ReferenceSwitches {
  /** `ListContactFlows` lists archived flows; it has no filter for them. */
  archivedFlowsListed: boolean
  /** Maximum functions of a page of `ListLambdaFunctions`, for any `MaxResults`. */
  lambdaListPage: number
  /** The quota of `ListLambdaFunctions`; null: like that of every operation. Without throttling it is not used. */
  lambdaListRate: Throttle | null
  /**
   * A module's content with the ARN of a queue, prompt, flow, module or hours of this instance is refused if that does
   * not exist.
   */
  referencesChecked: boolean
}

export const defaultReferenceSwitches = (): ReferenceSwitches => ({
  archivedFlowsListed: true,
  lambdaListPage: 25,
  lambdaListRate: null,
  referencesChecked: false,
})
