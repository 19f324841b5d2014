/**
 * What facilities answered to the awareness survey, whoever filled it in. The latest answer of a
 * facility on or before a day says whether it is aware on that day (target T1b). Correcting an
 * answer needs a reason and leaves the old one in the log.
 *
 * <p>An answer tells of one facility what its contacts do: it is seen by those who may see
 * confidential fields, of the facilities that they may know of; a facility sees its own.
 */
package vn.sxsh.outreach.answer;
