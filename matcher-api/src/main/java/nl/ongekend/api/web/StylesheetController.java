package nl.ongekend.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stylesheet. */
@RestController
class StylesheetController {

  private final Asset stylesheet;

  StylesheetController(Asset stylesheet) {
    this.stylesheet = stylesheet;
  }

  @GetMapping(path = "/assets/{version}/ongekend.css", produces = "text/css")
  void read(@PathVariable String version, HttpServletResponse response) throws IOException {
    stylesheet.answer(version, response);
  }
}
