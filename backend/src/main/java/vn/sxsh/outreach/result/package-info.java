/**
 * What the answers to the awareness survey come to: of each facility the latest answer on or before
 * a day, and of each activity those who answered both before and after. Only facilities that the
 * reader may know of are counted.
 */
package vn.sxsh.outreach.result;
