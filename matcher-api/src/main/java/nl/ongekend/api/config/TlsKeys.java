package nl.ongekend.api.config;

import java.nio.file.Path;

/**
 * The key and certificates with which the server speaks TLS.
 *
 * @param keystore a PKCS#12 file
 * @param password of the file
 */
public record TlsKeys(Path keystore, String password) {

  /** The file; the password is left out, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "TlsKeys[%s]".formatted(keystore);
  }
}
