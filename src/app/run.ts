import type { Report } from '../core/types.js'
import { contentProblems, nothingCompared } from './content-problems.js'
import { identify } from './identify.js'
import type { Job } from './job.js'
import { selectDefinitions } from './select.js'
import { newStory, type Story } from './story.js'

/** A run under way. */
export interface Running {
  /** Never rejects: whatever happens is in the report. */
  readonly report: Promise<Report>
  /** The report as it would be if the run ended now. */
  readonly soFar: () => Promise<Report>
}

/** One run: discover → load → observe → plan → apply → report. */
export function run(job: Job): Running {
  const story = newStory(job)
  return { report: tellRun(job, story), soFar: () => tellNow(job, story) }
}

/** Files are read, and the first question is asked, before anything is loaded of what makes use of the answer. */
async function tellRun(job: Job, story: Story): Promise<Report> {
  try {
    story.loaded = await selectDefinitions(job, story)
    story.contentProblems = contentProblems(job, story.loaded.files, nothingCompared)
    // Without definitions there is nothing to ask the service.
    if (story.loaded.definitions.length > 0) story.instance = await identify(job)
    const { observeAndApply } = await import('./observe-and-apply.js')
    await observeAndApply(job, story)
  } catch (cause) {
    const { failOrPass } = await import('./told.js')
    failOrPass(job, story, cause)
  }
  return tellNow(job, story)
}

async function tellNow(job: Job, story: Story): Promise<Report> {
  const { told } = await import('./told.js')
  return told(job, story)
}
