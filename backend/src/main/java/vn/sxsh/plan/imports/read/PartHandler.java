package vn.sxsh.plan.imports.read;

import javax.xml.stream.XMLStreamReader;

/** A handler that ignores everything, to be overridden where a part matters. */
abstract class PartHandler implements SafeXml.Handler {

  @Override
  public void start(XMLStreamReader element) {}

  @Override
  public void text(String text) {}

  @Override
  public void end(String namespace, String name) {}

  /** The attribute of that local name in any namespace, or null: producers differ in prefixes. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return null;
  }

  /** As {@link #attribute}, as a whole number; {@code otherwise} when absent or not one. */
  static int number(XMLStreamReader element, String name, int otherwise) {
    String value = attribute(element, name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
