package vn.sxsh.facility.map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What part of the map is looked at, how closely, and by what it is coloured. */
public class MapRequest {

  @Parameter(description = "Mép tây của khung bản đồ, độ kinh đông (WGS 84).", example = "105.2")
  @QueryParam("west")
  @DefaultValue("105.2")
  @NotNull
  @DecimalMin("-180")
  @DecimalMax("180")
  @Digits(integer = 3, fraction = 8)
  public BigDecimal west = new BigDecimal("105.2");

  @Parameter(description = "Mép nam của khung bản đồ, độ vĩ bắc.", example = "22.3")
  @QueryParam("south")
  @DefaultValue("22.3")
  @NotNull
  @DecimalMin("-90")
  @DecimalMax("90")
  @Digits(integer = 2, fraction = 8)
  public BigDecimal south = new BigDecimal("22.3");

  @Parameter(description = "Mép đông của khung bản đồ.", example = "106.9")
  @QueryParam("east")
  @DefaultValue("106.9")
  @NotNull
  @DecimalMin("-180")
  @DecimalMax("180")
  @Digits(integer = 3, fraction = 8)
  public BigDecimal east = new BigDecimal("106.9");

  @Parameter(description = "Mép bắc của khung bản đồ.", example = "23.2")
  @QueryParam("north")
  @DefaultValue("23.2")
  @NotNull
  @DecimalMin("-90")
  @DecimalMax("90")
  @Digits(integer = 2, fraction = 8)
  public BigDecimal north = new BigDecimal("23.2");

  @Parameter(
      description =
          "Mức thu phóng như của bản đồ mạng: ở mức z cả thế giới rộng 256 × 2^z điểm ảnh. Các cơ"
              + " sở cách nhau chưa tới 48 điểm ảnh gộp làm một.",
      example = "9")
  @QueryParam("zoom")
  @DefaultValue("9")
  @Min(0)
  @Max(20)
  public int zoom = 9;

  @Parameter(description = "Tô màu theo.")
  @QueryParam("colour")
  @DefaultValue("STATUS")
  public MapColour colour = MapColour.STATUS;
}
