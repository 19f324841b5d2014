/**
 * What is done to inform and train (tuyên truyền, đào tạo; §II.1, annex group 1): the register of
 * activities and who took part in them.
 *
 * <p>An activity serves cleaner production, energy saving or both, and counts once in each. A
 * facility or a person counts once however many activities they took part in. An activity reaches
 * facilities from its last day on, once it is completed; a re-run in the media adds no reach.
 *
 * <p>What activities there are is no secret among staff. Participants are: facilities are shown to
 * those who may know of them, and people, whose data are personal (law 91/2025/QH15), to those who
 * may see the contacts of facilities.
 */
package vn.sxsh.outreach;
