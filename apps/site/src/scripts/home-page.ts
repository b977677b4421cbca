import { showLastSearch } from '../memory/last-search.ts'
import { enhanceSearchBoxes } from '../search/client/search-box.ts'

enhanceSearchBoxes()
showLastSearch()
