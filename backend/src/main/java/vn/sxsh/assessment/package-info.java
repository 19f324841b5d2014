/**
 * Which facilities have potential for cleaner production, and what they can do (đánh giá tiềm năng
 * SXSH; §II.3d, annex 4.1 and 4.2).
 *
 * <p>A facility is judged by a version of the criteria, which names weights and says in words what
 * each mark means; a version by which somebody was judged is final. Of a completed assessment
 * nothing changes until it is reopened for a reason, and a verified one is closed. The latest
 * completed assessment on or before a day says whether a facility has potential on that day (target
 * T2).
 *
 * <p>An assessment tells how a facility works and what it can pay: it is seen by those who assess
 * and keep the registry, of the facilities that they may know of; a facility sees what was
 * completed of its own.
 */
package vn.sxsh.assessment;
