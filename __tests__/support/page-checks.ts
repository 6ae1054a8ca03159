/** Expressions that a page in a browser answers about what it shows. */

/** Texts that stand out of their ground by less than WCAG asks of them: 4.5 to 1. */
export const contrasts = `(() => {
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0)
  const numbers = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const holds = (box, text) => box.left <= text.left + 1 && box.right >= text.right - 1 && box.top <= text.top + 3 && box.bottom >= text.bottom - 3
  const rectBelow = (node) => {
    const text = node.getBoundingClientRect()
    return [...(node.closest('svg, g')?.querySelectorAll(':scope > rect') ?? [])].findLast((rect) => holds(rect.getBoundingClientRect(), text))
  }
  const ground = (node) => {
    const rect = node instanceof SVGElement ? rectBelow(node) : undefined
    if (rect) return numbers(getComputedStyle(rect).fill)
    for (let one = node; one; one = one.parentElement) {
      const [r, g, b, a = 1] = numbers(getComputedStyle(one).backgroundColor)
      if (a > 0) return [r, g, b]
    }
    return [255, 255, 255]
  }
  const faint = []
  for (const node of document.body.querySelectorAll('*')) {
    const own = [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim())
    const style = getComputedStyle(node)
    if (!own || style.display === 'none' || ['SCRIPT', 'TITLE', 'title'].includes(node.tagName)) continue
    const color = numbers(node instanceof SVGElement ? style.fill : style.color)
    const [a, b] = [luminance(color), luminance(ground(node))].toSorted((x, y) => y - x)
    const ratio = (a + 0.05) / (b + 0.05)
    if (ratio < 4.5) faint.push(node.className?.baseVal ?? node.className, node.textContent.slice(0, 30), ratio)
  }
  return faint
})()`

/** Blocks of drawings that overlap, and texts in them that do not lie in their block, or lie over another. */
export const misplaced = `(() => [...document.querySelectorAll('.sheet > svg')].flatMap((drawing) => {
  const rect = (node) => node.getBoundingClientRect()
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
