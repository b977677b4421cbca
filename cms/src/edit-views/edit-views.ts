import { editView as alertBanner } from '../api/alert-banner/edit-view'
import { editView as event } from '../api/event/edit-view'
import { editView as glossaryTerm } from '../api/glossary-term/edit-view'
import { editView as home } from '../api/home/edit-view'
import { editView as ministry } from '../api/ministry/edit-view'
import { editView as offer } from '../api/offer/edit-view'
import { editView as portrait } from '../api/portrait/edit-view'
import { editView as profession } from '../api/profession/edit-view'
import { editView as project } from '../api/project/edit-view'
import { editView as service } from '../api/service/edit-view'
import { editView as technology } from '../api/technology/edit-view'
import { editView as offerSalary } from './components/offer-salary'
import { editView as portraitAnswer } from './components/portrait-answer'
import { editView as portraitVideo } from './components/portrait-video'
import { editView as professionPayLevel } from './components/profession-pay-level'
import { editView as sharedKeyFigure } from './components/shared-key-figure'
import { editView as sharedLink } from './components/shared-link'
import { editView as sharedQuote } from './components/shared-quote'
import { editView as sharedReason } from './components/shared-reason'
import { editView as sharedRecruitmentStep } from './components/shared-recruitment-step'
import { editView as sharedSourcedFact } from './components/shared-sourced-fact'
import type { EditView } from './edit-view'

export const TYPE_EDIT_VIEWS: Readonly<Record<string, EditView>> = {
  'alert-banner': alertBanner,
  event,
  'glossary-term': glossaryTerm,
  home,
  ministry,
  offer,
  portrait,
  profession,
  project,
  service,
  technology,
}

export const COMPONENT_EDIT_VIEWS: Readonly<Record<string, EditView>> = {
  'offer.salary': offerSalary,
  'portrait.answer': portraitAnswer,
  'portrait.video': portraitVideo,
  'profession.pay-level': professionPayLevel,
  'shared.key-figure': sharedKeyFigure,
  'shared.link': sharedLink,
  'shared.quote': sharedQuote,
  'shared.reason': sharedReason,
  'shared.recruitment-step': sharedRecruitmentStep,
  'shared.sourced-fact': sharedSourcedFact,
}
