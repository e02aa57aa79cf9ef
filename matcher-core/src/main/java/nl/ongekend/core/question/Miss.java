package nl.ongekend.core.question;

import org.jspecify.annotations.Nullable;

/**
 * A pair that misses its reach by exactly one condition.
 *
 * @param unmet the condition
 * @param change what meets it; missing when it is the score alone that falls short
 * @param score the expected score
 * @param scoreAfter the expected score once the condition is met; the same as {@code score} when no
 *     change does it
 */
public record Miss(UnmetCondition unmet, @Nullable Change change, int score, int scoreAfter) {}
