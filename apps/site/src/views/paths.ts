/** What Astro's `getStaticPaths` returns for pages that come whole from pure data: one path a page, the page as its prop. */
export interface StaticPath<Page> {
  params: Record<string, string | undefined>
  props: { page: Page }
}

export function staticPaths<Item, Page>(
  items: readonly Item[],
  paramsOf: (item: Item) => Record<string, string>,
  pageOf: (item: Item) => Page,
): StaticPath<Page>[] {
  return items.map((item) => ({ params: paramsOf(item), props: { page: pageOf(item) } }))
}
