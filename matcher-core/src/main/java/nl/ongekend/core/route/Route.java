package nl.ongekend.core.route;

import nl.ongekend.core.rule.Source;
import nl.ongekend.core.rule.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One way from an answer to another.
 *
 * @param id lower-case words with hyphens
 * @param field the path of the answer that changes
 * @param subject the skill, licence or language it is about; missing when it holds for all
 * @param from what the answer is; missing when it does not matter
 * @param to what it becomes
 * @param months how long it takes, rounded up, at least 1
 * @param euros what it costs; missing when unknown
 * @param validity when the row is in force
 * @param source where it is written
 */
public record Route(
    String id,
    String field,
    @Nullable String subject,
    @Nullable String from,
    String to,
    int months,
    @Nullable Integer euros,
    Validity validity,
    Source source) {

  boolean leads(Step step) {
    return field.equals(step.field())
        && (subject == null || subject.equals(step.subject()))
        && (from == null || from.equals(step.from()))
        && to.equals(step.to());
  }

  /**
   * A change to find a route for.
   *
   * @param field the path of the answer that changes
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param from what the answer is
   * @param to what it becomes
   */
  public record Step(String field, String subject, String from, String to) {}
}
