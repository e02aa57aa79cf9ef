package nl.ongekend.api.web;

import java.util.List;
import java.util.UUID;

/**
 * What can be chosen about a match: to keep it, or that it is not for this person.
 *
 * @param action where the choice is sent
 * @param vacancy the id of the vacancy
 * @param anchor what the fields of this choice are called on a page with many
 * @param back the page to come back to
 * @param stage how far it has come, in words; empty when nothing was decided
 * @param reasons why it is not for this person
 */
record KeptChoice(
    String action, UUID vacancy, String anchor, String back, String stage, List<Option> reasons) {

  /** Copies the list. */
  KeptChoice {
    reasons = List.copyOf(reasons);
  }

  /** Returns whether something was decided, and what was kept is on the list. */
  public boolean isKept() {
    return !stage.isEmpty();
  }

  /**
   * Something to choose.
   *
   * @param value as it is sent
   * @param text as it is read
   */
  record Option(String value, String text) {}
}
