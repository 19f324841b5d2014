package vn.sxsh.outreach.participation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sxsh.shared.persistence.Records;

/** Queries over the acts of adding facilities. */
@ApplicationScoped
public class IntakeRepository implements Records<OutreachIntake> {}
