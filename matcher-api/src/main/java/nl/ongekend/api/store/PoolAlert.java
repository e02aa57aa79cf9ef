package nl.ongekend.api.store;

import java.time.LocalDate;

/**
 * Says that the number of people within reach of a vacancy reads otherwise than before.
 *
 * @param on the day whose people were counted
 * @param vacancyVersion the version of the vacancy that was counted
 * @param within the number as an employer may read it
 */
public record PoolAlert(LocalDate on, long vacancyVersion, String within) {}
