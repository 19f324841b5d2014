package vn.sxsh.document;

import java.util.UUID;

/**
 * A document is about to leave the register. Who rests on it objects by raising {@link
 * DocumentProblem#DOCUMENT_IN_USE}.
 */
public record LegalDocumentRemoval(UUID documentId) {}
