package nl.ongekend.api.store;

import java.time.LocalDate;

/**
 * What one role did with a document for one purpose on one day, as the audit has it.
 *
 * @param day the day
 * @param role in which capacity
 * @param organisation the name of the organisation; empty when it has none
 * @param purpose what for
 * @param action what was done, such as {@code VIEWED}
 * @param times how often, at least 1
 */
public record AuditedAct(
    LocalDate day, Role role, String organisation, Purpose purpose, String action, int times) {}
