import 'i18next';
import type assessment from './locales/vi/assessment.json';
import type audit from './locales/vi/audit.json';
import type course from './locales/vi/course.json';
import type checkin from './locales/vi/checkin.json';
import type auth from './locales/vi/auth.json';
import type cohort from './locales/vi/cohort.json';
import type common from './locales/vi/common.json';
import type dashboard from './locales/vi/dashboard.json';
import type document from './locales/vi/document.json';
import type duplicate from './locales/vi/duplicate.json';
import type facility from './locales/vi/facility.json';
import type importing from './locales/vi/import.json';
import type exchange from './locales/vi/exchange.json';
import type history from './locales/vi/history.json';
import type identity from './locales/vi/identity.json';
import type ladder from './locales/vi/ladder.json';
import type map from './locales/vi/map.json';
import type notice from './locales/vi/notice.json';
import type nav from './locales/vi/nav.json';
import type outreach from './locales/vi/outreach.json';
import type survey from './locales/vi/survey.json';
import type surveylink from './locales/vi/surveylink.json';
import type target from './locales/vi/target.json';
import type task from './locales/vi/task.json';
import type reading from './locales/vi/reading.json';
import type owner from './locales/vi/owner.json';
import type part from './locales/vi/part.json';
import type pivot from './locales/vi/pivot.json';
import type proposal from './locales/vi/proposal.json';
import type quality from './locales/vi/quality.json';
import type registry from './locales/vi/registry.json';
import type view from './locales/vi/view.json';
import type reference from './locales/vi/reference.json';

/** One line per file of `locales/vi`: a key that is not there does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      assessment: typeof assessment;
      audit: typeof audit;
      auth: typeof auth;
      checkin: typeof checkin;
      cohort: typeof cohort;
      common: typeof common;
      course: typeof course;
      dashboard: typeof dashboard;
      document: typeof document;
      duplicate: typeof duplicate;
      facility: typeof facility;
      import: typeof importing;
      exchange: typeof exchange;
      history: typeof history;
      identity: typeof identity;
      ladder: typeof ladder;
      map: typeof map;
      nav: typeof nav;
      notice: typeof notice;
      outreach: typeof outreach;
      reading: typeof reading;
      survey: typeof survey;
      surveylink: typeof surveylink;
      target: typeof target;
      task: typeof task;
      owner: typeof owner;
      part: typeof part;
      pivot: typeof pivot;
      proposal: typeof proposal;
      quality: typeof quality;
      registry: typeof registry;
      reference: typeof reference;
      view: typeof view;
    };
  }
}
