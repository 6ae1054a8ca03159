import { sectionId } from '../../core/comment/marker.js'
import type { Inputs } from '../../inputs/types.js'

/** By which the runs of a job, planning or publishing, know their section of a comment. */
export function sectionIdOf({ instance, workingDirectory, views, modules, only }: Inputs): string {
  return sectionId(instance.id, workingDirectory, views.patterns, modules.patterns, only)
}
