package vn.sxsh.facility.proposal;

import java.util.UUID;

/**
 * A proposal was made or decided on, within the running transaction.
 *
 * @param state where it stands now
 * @param authorId who asked
 * @param remark what the officer says to it; may be null
 */
public record ProposalMoved(
    UUID proposalId, UUID facilityId, UUID authorId, ProposalState state, String remark) {}
