-- What a plan names as agencies and groups of agencies exists among the reference data.
ALTER TABLE plan ADD CONSTRAINT fk_plan_issuer_agency FOREIGN KEY (issuer_agency_id) REFERENCES agency;
CREATE INDEX ix_plan_issuer_agency ON plan (issuer_agency_id);
ALTER TABLE task_party
  ADD CONSTRAINT fk_task_party_agency FOREIGN KEY (agency_id) REFERENCES agency,
  ADD CONSTRAINT fk_task_party_agency_group FOREIGN KEY (agency_group_id) REFERENCES agency_group;
ALTER TABLE duty_party
  ADD CONSTRAINT fk_duty_party_agency FOREIGN KEY (agency_id) REFERENCES agency,
  ADD CONSTRAINT fk_duty_party_agency_group FOREIGN KEY (agency_group_id) REFERENCES agency_group;
ALTER TABLE work_item
  ADD CONSTRAINT fk_work_item_responsible FOREIGN KEY (responsible_agency_id) REFERENCES agency;
