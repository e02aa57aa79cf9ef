package nl.ongekend.core.claim;

import java.util.List;
import nl.ongekend.core.profile.Passport;

/** Where answers of one kind stand in a passport. */
interface Answer {

  /** Returns the keys of the answers that are there, in the order of the passport. */
  List<String> keys(Passport passport);

  /** Returns the passport without an answer. */
  Passport without(Passport passport, String key);

  /**
   * Returns the passport with an answer of another one, in place of its own if it has one.
   *
   * @param source where the answer is
   */
  Passport with(Passport passport, Passport source, String key);
}
