import { chapters } from './chapters.js'
import { runDemo } from './demo.js'
import { paintFor } from './terminal.js'

const folder = 'demo-output'
const paint = paintFor(process.stdout.isTTY, process.env)

console.log(
  `${paint('bold', 'connect-publish')}: the shipped action, run as GitHub's runner runs it, on examples/contact-centre.`,
)
console.log('Amazon Connect and GitHub are simulated on this machine; nothing leaves it.')
const started = performance.now()
const { problems } = await runDemo({ chapters, folder, print: console.log, paint })
const seconds = Math.round((performance.now() - started) / 1000)
console.log('')
if (problems.length > 0) {
  console.log(paint('red', 'The demo ended at a step that did not do what it says; see above.'))
  process.exitCode = 1
} else {
  console.log(
    `${chapters.length} steps in ${seconds} s, each checked. See them as GitHub shows them: ${paint('bold', `${folder}/index.html`)}`,
  )
}
