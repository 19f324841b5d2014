/**
 * The people who took part in activities. Who comes again is one person: known by the number or
 * address together with the name, or by the name and the place of work; who may be the same is
 * shown, and can be joined. Their data are personal (law 91/2025/QH15): seen by those who may see
 * the contacts of facilities, hidden in the log, and erased when they ask.
 */
package vn.sxsh.outreach.person;
