package nl.ongekend.core.voice;

import java.time.LocalDate;
import nl.ongekend.core.privacy.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * What a slip is about.
 *
 * @param employer what the employer is called
 * @param vacancy what the work is called
 * @param agreement the person's yes
 * @param agreedOn the day of the yes
 * @param confirmedOn the day on which somebody else confirmed it; missing until then
 * @param until the day on which it ends by itself; missing until it is confirmed
 * @param over whether it has ended, by itself or because it was taken back
 */
public record SlipFacts(
    String employer,
    String vacancy,
    Agreement agreement,
    LocalDate agreedOn,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate until,
    boolean over) {}
