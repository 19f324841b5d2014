/**
 * Lets notices go that nobody needs any more, so that bell, lists and tables stay small. How long
 * they are kept is a setting; what is deleted leaves the delivery log with it.
 */
package vn.sxsh.notice.age;
