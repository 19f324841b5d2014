-- When what is known of a contact was erased: the facility still shows that there was one.
ALTER TABLE facility_contact ADD COLUMN erased_at timestamptz;
