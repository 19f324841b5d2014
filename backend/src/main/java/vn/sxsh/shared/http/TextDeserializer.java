package vn.sxsh.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Reads text into one form: NFC, so that what looks the same is the same. Control characters, which
 * no officer types, are refused: they break logs, exports and the database's text type.
 */
class TextDeserializer extends StdScalarDeserializer<String> {

  TextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText();
    for (int at = 0; at < text.length(); at++) {
      if (isForbidden(text.charAt(at), text, at)) {
        return (String)
            context.handleWeirdStringValue(String.class, text, "holds a forbidden character");
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isForbidden(char character, String text, int at) {
    if (character < ' ') {
      return character != '\n' && character != '\t' && character != '\r';
    }
    if (Character.isHighSurrogate(character)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return character == 0x7f || character == 0xfffe || character == 0xffff;
  }
}
