import { publicReadRouter } from '../../../access/public-read-router'

export default publicReadRouter('api::event.event')
