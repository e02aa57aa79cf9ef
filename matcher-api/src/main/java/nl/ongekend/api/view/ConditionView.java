package nl.ongekend.api.view;

/**
 * A condition that a pair does not meet and that keeps it out of reach.
 *
 * @param layer {@code right}, {@code feasible}, {@code requirement} or {@code score}
 * @param kind {@code right}, {@code exclusion}, {@code start}, {@code hours}, {@code travel},
 *     {@code language}, {@code licence}, {@code skill} or {@code score}
 * @param subject the skill, licence or language it is about; empty when it is about none
 * @param label the same for people
 * @param code what it says
 * @param text the same as an English sentence
 * @param open whether it is only not known
 */
public record ConditionView(
    String layer,
    String kind,
    String subject,
    String label,
    String code,
    String text,
    boolean open) {}
