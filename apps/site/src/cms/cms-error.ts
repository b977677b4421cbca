/** The CMS's answer can't be trusted as a whole: nothing is built from it, and the live release stays. */
export class CmsError extends Error {
  override readonly name = 'CmsError'

  constructor(what: string, whatToDo: string, options?: ErrorOptions) {
    super(`${what}\n${whatToDo}`, options)
  }
}
