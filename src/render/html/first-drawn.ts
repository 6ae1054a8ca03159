/** Limits of what a page draws of one kind; more takes seconds, and nobody looks at it. */
export interface DrawingLimits {
  readonly definitions: number
  /** In UTF-16 units, of the contents on all sides. */
  readonly characters: number
}

/**
 * The first definitions that are drawn; at least one.
 *
 * @param tasks in the order of the page
 * @param sizeOf the characters of a task's contents
 */
export function firstDrawn<Task>(
  tasks: readonly Task[],
  sizeOf: (task: Task) => number,
  limits: DrawingLimits,
): readonly Task[] {
  let characters = 0
  const end = tasks.findIndex((task, index) => {
    characters += sizeOf(task)
    return index > 0 && (index >= limits.definitions || characters > limits.characters)
  })
  return end < 0 ? tasks : tasks.slice(0, end)
}
