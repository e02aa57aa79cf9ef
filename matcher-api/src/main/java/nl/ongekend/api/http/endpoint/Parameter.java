package nl.ongekend.api.http.endpoint;

import nl.ongekend.api.http.endpoint.ValueType.Text;

/**
 * Something an endpoint can be told beside a body.
 *
 * @param name its name
 * @param place where it stands
 * @param type what it can be
 * @param required whether it has to be given
 * @param repeatable whether it can be given several times
 * @param description what it does, as a sentence
 */
public record Parameter(
    String name,
    Place place,
    ValueType type,
    boolean required,
    boolean repeatable,
    String description) {

  /** Where a parameter stands. */
  public enum Place {
    /** In the path. */
    PATH,
    /** Behind the question mark. */
    QUERY,
    /** In a header. */
    HEADER
  }

  /** Returns a part of the path. */
  static Parameter path(String name, String description) {
    return new Parameter(name, Place.PATH, ValueType.UUID, true, false, description);
  }

  /** Returns a parameter that may be left out. */
  static Parameter query(String name, ValueType type, String description) {
    return new Parameter(name, Place.QUERY, type, false, false, description);
  }

  /** Returns a header that may be left out. */
  static Parameter header(String name, String description) {
    return new Parameter(name, Place.HEADER, new Text(), false, false, description);
  }

  /** Returns the same, to be given several times. */
  Parameter repeated() {
    return new Parameter(name, place, type, required, true, description);
  }

  /** Returns the same, that has to be given. */
  Parameter needed() {
    return new Parameter(name, place, type, true, repeatable, description);
  }
}
