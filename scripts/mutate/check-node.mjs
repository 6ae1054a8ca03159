// Ends with a message on a Node that cannot run TypeScript; npm runs it before the commands that need that.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This command needs Node 22.18 or newer, which runs TypeScript; this is ${process.version}.`)
  process.exit(1)
}
