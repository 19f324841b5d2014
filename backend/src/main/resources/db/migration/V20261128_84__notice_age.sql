-- Old notices are looked for and deleted by their age.
CREATE INDEX ix_notice_created ON notice (created_at);
