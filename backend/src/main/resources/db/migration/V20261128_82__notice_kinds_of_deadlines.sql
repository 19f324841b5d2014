-- People are reminded of the end of plans, of values entered by hand that expire, of certificates and
-- of links to the survey that run out.
ALTER TABLE notice DROP CONSTRAINT ck_notice_kind;
ALTER TABLE notice ADD CONSTRAINT ck_notice_kind CHECK (kind IN ('WORK_DUE', 'FINDING_DUE', 'PLAN_END',
  'ENTERED_VALUE_END', 'CERTIFICATE_END', 'SURVEY_LINK_END', 'WORK_CHANGED', 'PROPOSAL_NEW',
  'PROPOSAL_ACCEPTED', 'PROPOSAL_RETURNED', 'IMPORT_DONE', 'IMPORT_FAILED'));
