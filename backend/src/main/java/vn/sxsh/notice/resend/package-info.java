/**
 * A mail by itself: its words, each try to send it, and sending it again (gửi lại) when it could
 * not be sent. It goes to where the person gets mail now, since a wrong address is why most mail
 * comes back. Who asked for it, and when, stands in the change log.
 */
package vn.sxsh.notice.resend;
