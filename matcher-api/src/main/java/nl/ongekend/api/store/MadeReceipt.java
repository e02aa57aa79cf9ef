package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;
import nl.ongekend.core.receipt.Receipt;

/**
 * A receipt as the store holds it.
 *
 * @param receipt the receipt
 * @param accountId who had it made first
 * @param purpose what for
 * @param at when
 */
public record MadeReceipt(Receipt receipt, UUID accountId, Purpose purpose, Instant at) {}
