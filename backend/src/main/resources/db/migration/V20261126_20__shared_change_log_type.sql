-- The newest changes of one type, however rare, without walking through all the others.
CREATE INDEX ix_change_log_type ON change_log (record_type, xid, id);
