import { CMS_MAX_PAGE_SIZE } from '@metiers-numeriques/content-schemas/wire/collections'

export default {
  rest: { defaultLimit: 25, maxLimit: CMS_MAX_PAGE_SIZE, withCount: true, strictParams: true },
}
