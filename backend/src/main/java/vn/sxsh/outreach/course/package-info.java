/**
 * Courses by which officers of the agencies and advisors are trained (§II.1, §II.4): topic, hours,
 * days, organiser. A course may be a training of the register of activities.
 *
 * <p>What courses there are is no secret among staff. Who took part is: see {@link
 * vn.sxsh.outreach.certificate}.
 */
package vn.sxsh.outreach.course;
