package nl.ongekend.api.me;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The script that reads aloud. */
@RestController
class AloudController {

  private final AloudScript script;

  AloudController(AloudScript script) {
    this.script = script;
  }

  @GetMapping(path = MeAddresses.SCRIPT, produces = "text/javascript")
  void read(@PathVariable String version, HttpServletResponse response) throws IOException {
    script.asset().answer(version, response);
  }
}
