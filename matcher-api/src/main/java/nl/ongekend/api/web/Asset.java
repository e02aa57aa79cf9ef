package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * A file that comes with the program and that pages refer to. Its address carries a hash of its
 * content, so a browser may keep it. Immutable.
 */
public final class Asset {

  private static final String A_YEAR = "public, max-age=31536000, immutable";

  private final String name;
  private final String mediaType;
  private final byte[] content;
  private final String version;

  private Asset(String name, String mediaType, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content;
    this.version = DigestUtils.md5DigestAsHex(content);
  }

  /**
   * Returns a file that lies beside a class.
   *
   * @param mediaType of its text, which is UTF-8
   */
  public static Asset load(Class<?> beside, String name, String mediaType) {
    try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new Asset(name, mediaType, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where it is. */
  public String address() {
    return "/assets/" + version + "/" + name;
  }

  /**
   * Answers who asks for it. An old version is gone, so that a page of before an upgrade is not
   * half of each.
   *
   * @param asked the version in the address
   */
  public void answer(String asked, HttpServletResponse response) throws IOException {
    if (!Objects.equals(asked, version)) {
      throw new ProblemException(
          Problem.of(
              Kind.NOT_FOUND,
              "asset.gone",
              "the version in the address must be that of this program.\nRead the page again."));
    }
    response.setContentType(mediaType + ";charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, A_YEAR);
    response.getOutputStream().write(content);
  }
}
