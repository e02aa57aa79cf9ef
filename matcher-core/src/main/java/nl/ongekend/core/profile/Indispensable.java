package nl.ongekend.core.profile;

/**
 * An employer's statement that a requirement cannot be done without, with the task that needs it.
 * It counts as essential, is shown, and hides nobody.
 *
 * @param task the task that needs it, 1 to 500 characters
 */
public record Indispensable(String task) {

  /** Checks the length. */
  public Indispensable {
    Checks.requireText(task, 500, "task");
  }
}
