package vn.sxsh.notice.log;

import java.util.Objects;
import java.util.function.Function;
import vn.sxsh.notice.log.DeliveryRepository.Row;
import vn.sxsh.shared.table.TableColumn;

/** The columns of the delivery log as a file. Other programs read the codes: add, never rename. */
enum DeliveryColumn implements TableColumn {
  TOLD_AT("toldAt", "Thời điểm (UTC)", row -> row.toldAt().toString()),
  PERSON("person", "Người nhận", Row::accountName),
  CHANNEL("channel", "Kênh", Row::channel),
  OUTCOME("outcome", "Kết quả", Row::outcome),
  KIND("kind", "Loại thông báo", Row::kind),
  STAGE("stage", "Mốc nhắc", Row::stage),
  DUE("dueOn", "Hạn", row -> Objects.toString(row.dueOn(), null)),
  SUBJECT("subjectName", "Nội dung", Row::subjectName),
  ADDRESS("address", "Địa chỉ thư", Row::address),
  PROBLEM("problem", "Trả lời của máy chủ thư", Row::problem);

  private final String code;
  private final String label;
  private final Function<Row, String> value;

  DeliveryColumn(String code, String label, Function<Row, String> value) {
    this.code = code;
    this.label = label;
    this.value = value;
  }

  String of(Row row) {
    return value.apply(row);
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
}
