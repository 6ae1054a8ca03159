// Test files of one worker share its process: what one leaves behind there would decide about the next.

/** What a process has that tests may change, each part by its name. */
const state = () =>
  new Map([
    ['the working directory', process.cwd()],
    ['the exit code', process.exitCode],
    ...Object.entries(process.env).map(([name, value]) => [`the environment variable ${name}`, value]),
    ...process.eventNames().map((name) => [`listeners of ${String(name)}`, process.listenerCount(name)]),
    ...Object.entries(Object.getOwnPropertyDescriptors(globalThis))
      // Node makes some at their first use.
      .filter(([, { value }]) => value !== undefined)
      .map(([name, { value }]) => [`global ${name}`, value]),
  ])

/**
 * Returns a function that throws an error if the process is not as it was. New global names are no fault: packages add
 * some.
 */
export function watchProcess() {
  const before = state()
  return () => {
    const after = state()
    const wasAdded = (name) => !before.has(name) && !name.startsWith('global ')
    const isSame = (name) => Object.is(before.get(name), after.get(name))
    const names = [...before.keys(), ...[...after.keys()].filter(wasAdded)]
    const changed = names.filter((name) => !isSame(name))
    if (changed.length > 0)
      throw new Error(
        `The tests of this file changed ${changed.join(', ')} of their process, and left it so.`,
      )
  }
}
