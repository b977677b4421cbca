import type { Suggestion } from '../suggestions/suggestions-format.ts'

/** Fired on a search form when one of its suggestions is chosen; cancelled by a page that answers it in place. */
export class SuggestionChosen extends CustomEvent<Suggestion> {
  static readonly NAME = 'suggestion'
  constructor(suggestion: Suggestion) {
    super(SuggestionChosen.NAME, { detail: suggestion, cancelable: true })
  }
}
