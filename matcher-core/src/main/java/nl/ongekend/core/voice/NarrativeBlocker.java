package nl.ongekend.core.voice;

/**
 * What stands in the way, in words.
 *
 * @param reason why not
 * @param repair what would change it
 */
public record NarrativeBlocker(String reason, String repair) {}
