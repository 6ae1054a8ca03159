import type { World } from './e2e.js'
import { desk, flow, template } from './e2e-definitions.js'

/** Keys of the two definitions that a world has unless told otherwise. */
export const key = { view: 'view/Desk', module: 'module/Greeting' }

/** The same line for both of them. */
export const both = (line: string) => ({ [key.module]: line, [key.view]: line })

type Step = (world: World) => unknown

/** Publishes both with this text, then goes on. */
export const publishedAs = (text: string, then: Step) => async (world: World) => {
  await world.space.write(desk(text))
  await world.publish()
  await then(world)
}

/** What somebody does in the console, to both. */
export const inConsole = ({ sim: { console } }: World) => {
  const shown = (text: string) => ({ template: template(text), actions: ['Continue'] })
  const spoken = (text: string) => ({ content: flow(text) })
  return {
    create: (text: string) => {
      console.create('view', 'Desk', shown(text))
      console.create('module', 'Greeting', spoken(text))
    },
    publish: (text: string) => {
      console.publish('view', 'Desk', shown(text))
      console.publish('module', 'Greeting', spoken(text))
    },
    saveDraft: (text: string) => {
      console.saveDraft('view', 'Desk', shown(text))
      console.saveDraft('module', 'Greeting', spoken(text))
    },
    version: () => {
      console.createVersion('view', 'Desk')
      console.createVersion('module', 'Greeting')
    },
  }
}
