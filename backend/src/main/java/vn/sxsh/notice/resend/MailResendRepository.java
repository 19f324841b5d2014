package vn.sxsh.notice.resend;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sxsh.shared.persistence.Records;

/** Queries over what was asked to be sent again. */
@ApplicationScoped
public class MailResendRepository implements Records<MailResend> {}
