package nl.ongekend.api.me;

import nl.ongekend.api.web.Asset;

/** The one script of the program: it reads paragraphs aloud. Immutable. */
record AloudScript(Asset asset) {

  /** Returns the script that comes with the program. */
  static AloudScript load() {
    return new AloudScript(Asset.load(AloudScript.class, "aloud.js", "text/javascript"));
  }
}
