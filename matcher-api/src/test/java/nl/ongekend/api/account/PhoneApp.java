package nl.ongekend.api.account;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app of a person, into which the secret was typed. */
public record PhoneApp(String secret) {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** Returns what it shows. */
  public String code(Instant moment) {
    return OneTimeCode.of(bytes(), OneTimeCode.step(moment));
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int waiting = 0;
    for (int i = 0; i < secret.length(); i++) {
      buffer = (buffer << 5) | LETTERS.indexOf(secret.charAt(i));
      waiting += 5;
      if (waiting >= Byte.SIZE) {
        waiting -= Byte.SIZE;
        bytes.write(buffer >> waiting);
      }
    }
    return bytes.toByteArray();
  }
}
