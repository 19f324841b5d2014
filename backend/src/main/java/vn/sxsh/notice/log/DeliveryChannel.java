package vn.sxsh.notice.log;

/** The way by which somebody was told. */
public enum DeliveryChannel {
  IN_APP,
  MAIL
}
