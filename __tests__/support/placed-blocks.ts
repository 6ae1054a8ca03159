/** Blocks of drawings that overlap, and texts in them that do not lie in their block, or lie over another. */
export const misplaced = `(() => [...document.querySelectorAll('.sheet > svg')].flatMap((drawing) => {
  const rect = (node) => node.getBoundingClientRect().toJSON()
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  const pairs = (all) => all.flatMap(([name, a], at) => all.slice(at + 1).filter(([, b]) => over(a, b)).map(([other]) => name + ' over ' + other))
  const blocks = [...drawing.querySelectorAll('svg.block')]
  const boxes = blocks.map((block) => [block.querySelector('title').textContent, rect(block.querySelector('.box'))])
  const outer = rect(drawing)
  const outside = boxes.filter(([, b]) => b.left < outer.left || b.top < outer.top || b.right > outer.right || b.bottom > outer.bottom)
  const entries = [...drawing.querySelectorAll('.entry')].map((entry) => ['Entry', rect(entry)])
  const texts = blocks.flatMap((block) => {
    const box = rect(block.querySelector('.box'))
    const all = [...block.querySelectorAll('text')].map((text) => [text.textContent, rect(text)])
    const lines = all.map(([text, { left, right, top, bottom }]) => [text, { left, right, top: top + 2, bottom: bottom - 2 }])
    const out = all.filter(([, t]) => t.left < box.left || t.right > box.right || t.top < box.top - 1 || t.bottom > box.bottom + 1)
    return [...out.map(([text]) => text + ' outside its block'), ...pairs(lines)]
  })
  return [...outside.map(([name]) => name + ' outside the drawing'), ...pairs([...boxes, ...entries]), ...texts]
}))()`

/** What has the focus, as it is read out. */
export const focused = `(() => {
  const node = document.activeElement
  const name = node.getAttribute('aria-label') ?? node.closest('label')?.textContent ?? node.textContent
  return (node.getAttribute('role') ?? node.tagName.toLowerCase()) + ' ' + name.trim()
})()`

/** Ways of drawings that pass behind a block, so that nobody sees where they go. */
export const hiddenWays = `(() => [...document.querySelectorAll('.sheet > svg')].flatMap((drawing) => {
  const size = (node, name) => Number(node.getAttribute(name))
  const blocks = [...drawing.querySelectorAll('svg.block')].map((block) => ({
    name: block.querySelector('title').textContent,
    left: size(block, 'x') + 2,
    top: size(block, 'y') + 2,
    right: size(block, 'x') + size(block, 'width') - 2,
    bottom: size(block, 'y') + size(block, 'height') - 2,
  }))
  // Negative: the point is in the block.
  const distance = ({ x, y }, { left, top, right, bottom }) => Math.max(left - x, x - right, top - y, y - bottom)
  return [...drawing.querySelectorAll('path.edge')].flatMap((line) => {
    const [behind, length] = [new Set(), line.getTotalLength()]
    for (let at = 5; at < length; ) {
      const point = line.getPointAtLength(at)
      let nearest = Infinity
      for (const block of blocks) {
        const apart = distance(point, block)
        if (apart < 0) behind.add(block.name)
        else nearest = Math.min(nearest, apart)
      }
      // No block is nearer than that, so none is passed over.
      at += Math.max(10, nearest)
    }
    return [...behind].map((name) => line.textContent + ' behind ' + name)
  })
}))()`
