/**
 * Which facilities took part in which activity. A facility counts once, however often it is listed;
 * what a merge of two records joins, its undoing parts again.
 */
package vn.sxsh.outreach.participation;
