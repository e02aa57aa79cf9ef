package nl.ongekend.api.web;

import java.util.List;
import java.util.UUID;
import nl.ongekend.api.web.KeptChoice.Option;

/**
 * A person and a vacancy on a list of what is kept.
 *
 * @param action where a step is sent
 * @param vacancy the id of the vacancy
 * @param anchor its place on the page
 * @param href where the proof is
 * @param title the title of the vacancy, or the name in the passport
 * @param lang the language of the title
 * @param where employer and place, as far as they are known
 * @param stage how far it has come, in words
 * @param over whether it goes no further
 * @param next the stages that can follow, but for being taken off the list
 * @param reasons why, for all of these stages
 * @param removable whether it can be taken off the list
 * @param milestones when to ask how it goes
 * @param history what was decided, the latest first
 */
record KeptEntry(
    String action,
    UUID vacancy,
    String anchor,
    String href,
    String title,
    String lang,
    String where,
    String stage,
    boolean over,
    List<Option> next,
    List<Option> reasons,
    boolean removable,
    List<String> milestones,
    List<String> history) {

  /** Copies the lists. */
  KeptEntry {
    next = List.copyOf(next);
    reasons = List.copyOf(reasons);
    milestones = List.copyOf(milestones);
    history = List.copyOf(history);
  }
}
