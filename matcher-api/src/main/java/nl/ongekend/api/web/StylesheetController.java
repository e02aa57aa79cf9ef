package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stylesheet. */
@RestController
class StylesheetController {

  private static final String A_YEAR = "public, max-age=31536000, immutable";

  private final Stylesheet stylesheet;

  StylesheetController(Stylesheet stylesheet) {
    this.stylesheet = stylesheet;
  }

  /** An old version is gone, so that a page of before an upgrade is not half of each. */
  @GetMapping(path = "/assets/{version}/ongekend.css", produces = "text/css")
  void read(@PathVariable String version, HttpServletResponse response) throws IOException {
    if (!Objects.equals(version, stylesheet.version())) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, A_YEAR);
    response.getOutputStream().write(stylesheet.content());
  }
}
