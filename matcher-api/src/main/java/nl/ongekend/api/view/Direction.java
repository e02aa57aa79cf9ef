package nl.ongekend.api.view;

/** Which side is matched with which. */
public enum Direction {
  /** The best vacancies for a person. */
  PASSPORT_TO_VACANCIES("passport-to-vacancies", "passport"),
  /** The best people for a vacancy. */
  VACANCY_TO_PASSPORTS("vacancy-to-passports", "vacancy");

  private final String text;
  private final String query;

  Direction(String text, String query) {
    this.text = text;
    this.query = query;
  }

  /** Returns its name in documents. */
  public String text() {
    return text;
  }

  /** Returns the kind of document that is matched. */
  public String query() {
    return query;
  }
}
