import { contactCentre, onceFor, type World } from './e2e.js'
import { desk, flow, template } from './e2e-definitions.js'

/** Keys of the two definitions that a world has by default. */
export const key = { view: 'view/Desk', module: 'module/Greeting' }

/** The same line for both of them. */
export const both = (line: string) => ({ [key.module]: line, [key.view]: line })

type Step = (world: World) => unknown

const published = onceFor(async (text) => {
  const world = await contactCentre({ files: desk(text) })
  await world.publish()
  return { world }
})

/** Makes a world to which both were published with this text, after `then`. */
export const publishedAs = (text: string, then: Step) => async () => {
  const { world } = await published(text)
  await then(world)
  return world
}

/** Makes a world to which nothing was published, after `then`. */
export const unpublished = (then: Step) => async () => {
  const world = await contactCentre()
  await then(world)
  return world
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
