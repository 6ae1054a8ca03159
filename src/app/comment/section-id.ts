import { sectionId } from '../../core/comment/marker.js'
import type { Inputs } from '../../inputs/types.js'

/** Id of a job's section of a comment, equal for its plan and publish runs. */
export function sectionIdOf({ instance, workingDirectory, views, modules, only }: Inputs): string {
  return sectionId(instance.id, workingDirectory, views.patterns, modules.patterns, only)
}
