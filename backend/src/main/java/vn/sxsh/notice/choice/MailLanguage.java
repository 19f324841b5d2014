package vn.sxsh.notice.choice;

/** The language of mail. */
public enum MailLanguage {
  VI,
  EN
}
