package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.ongekend.core.document.ContentHash;

/** Small documents and the people who write them. */
final class Documents {

  static final Actor COACH = new Actor(new UUID(0x7000, 1), new UUID(0x7000, 0xA), Role.JOB_COACH);

  /** A coach of another organisation. */
  static final Actor STRANGER =
      new Actor(new UUID(0x7000, 2), new UUID(0x7000, 0xB), Role.JOB_COACH);

  private Documents() {}

  static NewDocument passport(String text) {
    return NewDocument.of(EntityType.PASSPORT, body(text));
  }

  static NewDocument vacancy(String text) {
    return NewDocument.of(EntityType.VACANCY, body(text));
  }

  /** A body whose JSON reads {@code {"text": "..."}}. */
  static DocumentBody body(String text) {
    String json = "{\"text\": \"" + text + "\"}";
    return new DocumentBody(json, 1, hash(json));
  }

  static ContentHash hash(String text) {
    return ContentHash.ofBytes(text.getBytes(UTF_8));
  }
}
