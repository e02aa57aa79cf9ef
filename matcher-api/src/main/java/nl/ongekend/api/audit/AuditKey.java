package nl.ongekend.api.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.PrivateFiles;

/**
 * The key of a home that signs checkpoints: Ed25519 (RFC 8032), in a file that only the owner of
 * the home can read. It is made when it is first needed. A backup does not carry it.
 */
public final class AuditKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey privateKey;
  private final String publicKey;

  private AuditKey(PrivateKey privateKey, String publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** Returns the key of a home. */
  public static AuditKey of(Home home) {
    Path file = home.auditKey();
    try {
      if (!Files.exists(file)) {
        PrivateFiles.write(file, create());
      }
      Properties kept = new Properties();
      kept.load(new StringReader(Files.readString(file)));
      return read(kept, file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static AuditKey read(Properties kept, Path file) {
    try {
      byte[] key = decode(kept.getProperty("private", ""));
      PrivateKey privateKey =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(key));
      return new AuditKey(privateKey, kept.getProperty("public", ""));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "file (%s) must hold a key.%nMove it away; a new one is made, which older checkpoints do not know."
              .formatted(file),
          e);
    }
  }

  private static String create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return "private=%s\npublic=%s\n"
          .formatted(encode(pair.getPrivate().getEncoded()), encode(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Returns the public half, in Base64 of its X.509 form. */
  String publicKey() {
    return publicKey;
  }

  /** Returns the signature of some bytes, in Base64. */
  String sign(byte[] text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(text);
      return encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the home does not sign", e);
    }
  }

  /** Returns whether the private half of a public one signed some bytes. */
  static boolean isSigned(byte[] text, String signed, String publicKey) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(decode(publicKey))));
      signature.update(text);
      return signature.verify(decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // What is no key or no signature does not sign.
      return false;
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }

  /** The public half. */
  @Override
  public String toString() {
    return "AuditKey[%s]".formatted(publicKey);
  }
}
