import { publicReadRouter } from '../../../access/public-read-router'

export default publicReadRouter('api::alert-banner.alert-banner')
