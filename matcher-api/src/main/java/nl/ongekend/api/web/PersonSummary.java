package nl.ongekend.api.web;

import java.util.List;

/**
 * A person in one line.
 *
 * @param href where the page of the person is
 * @param name a name or pseudonym
 * @param occupation the occupation held longest; empty when none is known
 * @param hours the hours wanted; empty when unknown
 * @param place where the person lives; empty when unknown
 * @param languages languages with the level of speaking, as far as they are known
 * @param answered how many of the answers that matching reads are there
 * @param asked how many there could be
 */
record PersonSummary(
    String href,
    String name,
    String occupation,
    String hours,
    String place,
    List<String> languages,
    int answered,
    int asked) {

  /** Copies the list. */
  PersonSummary {
    languages = List.copyOf(languages);
  }
}
