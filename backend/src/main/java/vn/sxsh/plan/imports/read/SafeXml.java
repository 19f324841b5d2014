package vn.sxsh.plan.imports.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams an XML part past a handler. A part is never held as a tree, and a document type
 * declaration is refused before anything in it is looked at: Office files have none.
 */
final class SafeXml {

  /** Receives what a part holds, in order. */
  interface Handler {
    void start(XMLStreamReader element);

    void text(String text);

    void end(String namespace, String name);
  }

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private SafeXml() {}

  static void read(InputStream part, Handler handler) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(decoded(part));
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > ReadLimits.MAX_NESTING) {
              throw new ImportRefusedException(ImportRefusal.DAMAGED);
            }
            handler.start(reader);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(reader.getNamespaceURI(), reader.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(reader.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new ImportRefusedException(ImportRefusal.EXTERNAL_ENTITY);
          default -> {
            // Comments and processing instructions carry no text.
          }
        }
      }
    } catch (XMLStreamException | IOException e) {
      throw new ImportRefusedException(ImportRefusal.DAMAGED, e);
    }
  }

  /**
   * Office parts are UTF-8 or UTF-16 and nothing else, whatever they declare; decoded here, a wrong
   * byte becomes an exception and not a line on the console.
   */
  private static Reader decoded(InputStream part) throws IOException {
    PushbackInputStream in = new PushbackInputStream(part, 3);
    byte[] head = in.readNBytes(3);
    if (!Arrays.equals(head, UTF_8_MARK)) {
      in.unread(head);
    }
    boolean wide =
        head.length > 1 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF || head[0] == 0);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(in, charset.newDecoder());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new ImportRefusedException(ImportRefusal.EXTERNAL_ENTITY);
        });
    return factory;
  }
}
