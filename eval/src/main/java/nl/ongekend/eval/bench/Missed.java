package nl.ongekend.eval.bench;

/**
 * A figure that was not reached, or not measured.
 *
 * @param id the figure
 * @param reason why
 */
public record Missed(String id, String reason) {}
