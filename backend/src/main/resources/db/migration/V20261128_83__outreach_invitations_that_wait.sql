-- Reminders look every few minutes for the links that run out with no answer.
CREATE INDEX ix_survey_invitation_waiting ON survey_invitation (expires_on)
  WHERE answer_id IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL;
