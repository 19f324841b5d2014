package vn.sxsh.outreach.certificate;

import java.util.function.Function;
import vn.sxsh.outreach.person.AttendanceResponse;
import vn.sxsh.shared.table.TableColumn;

/** The columns of the certificates as a file. Other programs read the codes: add, never rename. */
enum CertificateColumn implements TableColumn {
  FULL_NAME("fullName", "Họ và tên", it -> it.person().fullName()),
  WORKPLACE("workplace", "Nơi làm việc", it -> workplace(it.person())),
  POSITION("position", "Chức vụ", it -> it.person().position()),
  PHONE("phone", "Điện thoại", it -> it.person().phone()),
  EMAIL("email", "Thư điện tử", it -> it.person().email()),
  TOPIC("topic", "Chủ đề", CertificateResponse::topic),
  COURSE("course", "Lớp", it -> it.course().title()),
  NUMBER("certificateNumber", "Số chứng chỉ", CertificateResponse::certificateNumber),
  ISSUED_ON("issuedOn", "Ngày cấp", CertificateResponse::issuedOn),
  EXPIRES_ON("expiresOn", "Có giá trị đến hết ngày", CertificateResponse::expiresOn),
  STATE("state", "Tình trạng", CertificateResponse::state);

  private final String code;
  private final String label;
  private final Function<CertificateResponse, Object> value;

  CertificateColumn(String code, String label, Function<CertificateResponse, Object> value) {
    this.code = code;
    this.label = label;
    this.value = value;
  }

  private static String workplace(AttendanceResponse.Person person) {
    if (person.agency() != null) {
      return person.agency().name();
    }
    return person.facility() == null ? person.workplace() : person.facility().name();
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isNumber() {
    return false;
  }

  /** The cell as text; null when there is nothing. */
  String of(CertificateResponse certificate) {
    Object found = value.apply(certificate);
    return found == null ? null : found.toString();
  }
}
