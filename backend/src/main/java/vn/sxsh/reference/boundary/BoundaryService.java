package vn.sxsh.reference.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps the layers of boundaries, and answers which shapes are true on a day. */
@ApplicationScoped
@Transactional
public class BoundaryService {

  private static final long MOST_BYTES = 20L * 1024 * 1024;
  private static final TypeReference<List<List<List<List<Double>>>>> COORDINATES =
      new TypeReference<>() {};

  private final BoundaryRepository layers;
  private final BoundaryIntake intake;
  private final Creations creations;
  private final VietnamTime time;
  private final ObjectMapper json;

  BoundaryService(
      BoundaryRepository layers,
      BoundaryIntake intake,
      Creations creations,
      VietnamTime time,
      ObjectMapper json) {
    this.layers = layers;
    this.intake = intake;
    this.creations = creations;
    this.time = time;
    this.json = json;
  }

  /** One page of the layers. */
  public Page<BoundaryLayerResponse> list(PageRequest request) {
    return layers.page(request).map(BoundaryLayerResponse::of);
  }

  /** One layer. */
  public BoundaryLayerResponse get(UUID id) {
    return BoundaryLayerResponse.of(layers.findLiving(id));
  }

  /** Takes a file in, as a whole or not at all. */
  public BoundaryLayerResponse upload(BoundaryUpload upload) {
    try {
      Path file = upload.file.uploadedFile();
      if (Files.size(file) > MOST_BYTES) {
        throw BoundaryProblem.BOUNDARY_TOO_LARGE.raise();
      }
      BoundaryLayer layer = new BoundaryLayer();
      layer.id = Ids.orNext(upload.id);
      layer.name = text(upload.name);
      layer.source = text(upload.source);
      layer.validFrom = upload.validFrom;
      layer.sha256 = sha256(file);
      List<String> content =
          Arrays.asList(
              layer.name, layer.source, layer.validFrom.toString(), layer.sha256, property(upload));
      if (!creations.claim(upload.id, "boundary-layer", content)) {
        return BoundaryLayerResponse.of(layers.findById(upload.id));
      }
      keep(layer, intake.read(file, property(upload), layer.validFrom));
      return BoundaryLayerResponse.of(layer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Deletes a layer; an earlier one of the same units counts again. */
  public void delete(UUID id, int version) {
    BoundaryLayer layer = layers.findForEdit(id);
    layer.requireVersion(version, () -> BoundaryLayerResponse.of(layer));
    layer.delete();
  }

  /** Brings a deleted layer back. */
  public BoundaryLayerResponse restore(UUID id) {
    BoundaryLayer layer = layers.findForRestoration(id);
    layer.deletedAt = null;
    layers.flush();
    return BoundaryLayerResponse.of(layer);
  }

  /** Another text whenever the shapes of a day (today when none is given) are others. */
  public String fingerprint(LocalDate asOf) {
    return layers.fingerprint(dayOf(asOf));
  }

  /** The shapes that are true on a day (today when none is given). */
  public BoundaryShapesResponse shapes(LocalDate asOf) {
    List<BoundaryRepository.Shape> shapes = layers.listShapes(dayOf(asOf));
    List<BoundaryLayer> from =
        layers.listByIds(
            shapes.stream().map(BoundaryRepository.Shape::layerId).distinct().toList());
    return new BoundaryShapesResponse(
        from.stream().anyMatch(layer -> layer.schematic),
        from.stream().map(BoundaryLayerResponse::of).toList(),
        shapes.stream().map(this::shape).toList());
  }

  /** Saves a layer with its shapes, as far as a screen can show them. */
  void keep(BoundaryLayer layer, List<BoundaryShape> shapes) {
    List<BoundaryShape> simple = BoundarySimplifier.simplify(shapes);
    layer.units = simple.size();
    layer.points = BoundarySimplifier.points(simple);
    layers.persistAndFlush(layer);
    try {
      layers.insertShapes(layer.id, json.writeValueAsString(simple));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? time.today() : asOf;
  }

  private BoundaryShapesResponse.Shape shape(BoundaryRepository.Shape shape) {
    try {
      return new BoundaryShapesResponse.Shape(
          shape.unitId(),
          shape.code(),
          shape.name(),
          Arrays.stream(shape.area().split(" ")).map(UUID::fromString).toList(),
          json.readValue(shape.coordinates(), COORDINATES));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String property(BoundaryUpload upload) {
    return Objects.requireNonNullElse(text(upload.codeProperty), "code");
  }

  /** In the form of all texts; nothing for blanks. */
  private static String text(String given) {
    return given == null || given.isBlank()
        ? null
        : Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
