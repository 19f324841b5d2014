package vn.sxsh.outreach.file;

/**
 * A file to hand out.
 *
 * @param safeName a name of plain letters, for every system
 */
public record FileContent(String fileName, String safeName, String mediaType, byte[] bytes) {}
