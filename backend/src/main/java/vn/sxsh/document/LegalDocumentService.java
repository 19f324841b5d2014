package vn.sxsh.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;

/** Keeps the register of legal documents. */
@ApplicationScoped
@Transactional
public class LegalDocumentService {

  private final LegalDocumentRepository documents;
  private final Creations creations;
  private final Event<LegalDocumentRemoval> removals;

  LegalDocumentService(
      LegalDocumentRepository documents,
      Creations creations,
      Event<LegalDocumentRemoval> removals) {
    this.documents = documents;
    this.creations = creations;
    this.removals = removals;
  }

  /** The documents that match, one page of them. */
  public Page<LegalDocumentResponse> search(LegalDocumentFilter filter, PageRequest page) {
    return documents.search(filter, page).map(LegalDocumentResponse::of);
  }

  /** One document. */
  public LegalDocumentResponse get(UUID id) {
    return LegalDocumentResponse.of(documents.findLiving(id));
  }

  /** The short forms of those documents, by id. */
  public Map<UUID, LegalDocumentRef> refs(Collection<UUID> ids) {
    return documents.listByIds(ids).stream()
        .map(LegalDocumentRef::of)
        .collect(Collectors.toMap(LegalDocumentRef::id, Function.identity()));
  }

  /** The documents of that number, whoever issued them. */
  public List<LegalDocumentRef> findByNumber(String number) {
    return documents.listByNumber(number).stream().map(LegalDocumentRef::of).toList();
  }

  /** Enters a document into the register. */
  public LegalDocumentResponse register(LegalDocumentRequest request) {
    if (!creations.claim(request.id(), "LEGAL_DOCUMENT", request)) {
      return get(request.id());
    }
    LegalDocument document = new LegalDocument();
    document.id = Ids.orNext(request.id());
    apply(request, document);
    documents.persistAndFlush(document);
    return LegalDocumentResponse.of(document);
  }

  /** Replaces what is known of a document. */
  public LegalDocumentResponse update(UUID id, int version, LegalDocumentRequest request) {
    LegalDocument document = forEdit(id, version);
    apply(request, document);
    documents.flush();
    return LegalDocumentResponse.of(document);
  }

  /** Takes a document out of the register, unless another record rests on it. */
  public void delete(UUID id, int version) {
    LegalDocument document = forEdit(id, version);
    if (documents.isSuccessor(id)) {
      throw DocumentProblem.DOCUMENT_IN_USE.raise();
    }
    removals.fire(new LegalDocumentRemoval(id));
    document.delete();
  }

  private LegalDocument forEdit(UUID id, int version) {
    LegalDocument document = documents.findForEdit(id);
    document.requireVersion(version, () -> LegalDocumentResponse.of(document));
    return document;
  }

  private void apply(LegalDocumentRequest request, LegalDocument document) {
    document.number = request.number().strip();
    document.kind = request.kind().strip();
    document.title = request.title().strip();
    document.issuer = request.issuer().strip();
    document.issuedOn = request.issuedOn();
    document.effect = request.effect();
    document.effectSince = request.effectSince();
    document.replacedBy = successor(request.replacedById(), document.id);
    document.note = request.note();
  }

  /** The document that took the place; a chain of successors must not come back to its start. */
  private LegalDocument successor(UUID successorId, UUID id) {
    if (successorId == null) {
      return null;
    }
    LegalDocument successor = documents.findById(successorId);
    if (successor == null || successor.deletedAt != null) {
      throw DocumentProblem.SUCCESSOR_UNKNOWN.raise().at("replacedById", "SUCCESSOR_UNKNOWN");
    }
    Set<UUID> seen = new HashSet<>();
    for (LegalDocument next = successor;
        next != null && seen.add(next.id);
        next = next.replacedBy) {
      if (next.id.equals(id)) {
        throw DocumentProblem.SUCCESSOR_CIRCULAR.raise().at("replacedById", "SUCCESSOR_CIRCULAR");
      }
    }
    return successor;
  }
}
