package nl.ongekend.core.explain;

/**
 * A requirement that is not met: credit below 600 per mille.
 *
 * @param requirement the skill or licence
 * @param importance the importance by name
 * @param credit the expected credit, per mille
 * @param open whether it is only not known
 */
public record Gap(Subject requirement, String importance, int credit, boolean open) {}
