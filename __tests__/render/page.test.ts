import { describe, expect, test } from '@jest/globals'
import { page } from '../../demo/page.js'

const body = (markdown: string) => {
  const html = page('Title', [{ heading: 'A <b>', kind: 'comment', markdown }])
  return html.slice(html.indexOf('<div class="body">') + 18, html.indexOf('</div></div></section>'))
}

describe('the page of the demo', () => {
  test('loads nothing and runs nothing', () => {
    const html = page('Title', [{ heading: 'A', kind: 'summary', markdown: 'text' }])
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/)
  })

  test('escapes its headings', () => {
    expect(page('1 < 2', [{ heading: '<i>', kind: 'summary', markdown: '' }])).toMatch(
      /<title>1 &lt; 2<\/title>[\s\S]*<h1>1 &lt; 2<\/h1>[\s\S]*<a href="#s1">&lt;i&gt;<\/a>[\s\S]*<h2>&lt;i&gt;<\/h2>/,
    )
  })

  test('shows tables and folded parts, drops comments', () => {
    const markdown =
      '<!-- hidden -->\n\n<details>\n<summary>More</summary>\n\n| A |\n| :-- |\n| a@<!-- -->b |\n\n</details>'
    expect(body(markdown).replace(/\s*\n\s*/g, '')).toBe(
      '<details><summary>More</summary><table><thead><tr><th align="left">A</th></tr></thead>' +
        '<tbody><tr><td align="left">a@b</td></tr></tbody></table></details>',
    )
  })

  test.each([
    ['CAUTION', 'Caution'],
    ['WARNING', 'Warning'],
    ['NOTE', 'Note'],
  ])('shows an alert of kind %s', (kind, title) => {
    const start = `<blockquote class="alert ${kind.toLowerCase()}"><p class="alert-title">${title}</p>`
    expect(body(`> [!${kind}]\n> text`)).toBe(`${start}<p>text</p>\n</blockquote>`)
    expect(body(`> [!${kind}]\n> - one`).replaceAll('\n', '')).toBe(
      `${start}<ul><li>one</li></ul></blockquote>`,
    )
  })
})
