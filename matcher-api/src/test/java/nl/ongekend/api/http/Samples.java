package nl.ongekend.api.http;

/** Documents of a nurse's aide and of the vacancy she fits. */
final class Samples {

  static final String VITAL_SIGNS =
      "http://data.europa.eu/esco/skill/60f826be-0c1b-413b-aad5-4f7546622e16";

  static final String WOUNDS =
      "http://data.europa.eu/esco/skill/1c6736c2-77de-419c-9b84-8932e15abc21";

  /** A passport without an id. */
  static final String PASSPORT = passport("Aide, Assen");

  /** A vacancy without an id. */
  static final String VACANCY = vacancy("Aide in a nursing home");

  private Samples() {}

  static String passport(String name) {
    return """
    {"name": "%s",
     "skills": [{"concept": "%s", "level": 3, "evidence": "ATTESTED"}],
     "languages": [{"language": "nl", "listening": "B1", "speaking": "B1"}],
     "labourMarketAccess": {"access": "FREE"},
     "caseload": "north-1"}
    """
        .formatted(name, VITAL_SIGNS);
  }

  static String vacancy(String title) {
    return """
    {"title": {"nl": "%1$s", "en": "%1$s"},
     "employer": {"key": "home", "name": "The Home"},
     "sector": "CARE",
     "skills": [
       {"concept": "%2$s", "importance": "ESSENTIAL", "level": 2},
       {"concept": "%3$s", "importance": "DESIRED"}],
     "terms": {"wage": {"from": {"cents": 1600, "currency": "EUR", "per": "HOUR", "basis": "GROSS"}}}}
    """
        .formatted(title, VITAL_SIGNS, WOUNDS);
  }

  /** The same document with something in front of its first property. */
  static String with(String document, String property) {
    return document.replaceFirst("\\{", "{" + property + ", ");
  }

  /** The same document on one line. */
  static String line(String document) {
    return document.replace('\n', ' ');
  }
}
