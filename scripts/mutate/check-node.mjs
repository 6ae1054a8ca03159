// Ends with a message on a Node that cannot run TypeScript; npm runs it before the commands that need that.
if (!process.features.typescript) {
  console.error(`This command needs Node 22.18 or newer, which runs TypeScript; this is ${process.version}.`)
  process.exit(1)
}
