/**
 * Travel times by estimate: how long a journey between two places takes by each mode, and whether
 * public transport runs at that time. {@link nl.ongekend.core.travel.EstimatedTravelTimes} needs
 * coordinates only; a timetable or a router can take its place behind {@link
 * nl.ongekend.core.spi.TravelTimes}. An estimate decides whether a job is within reach, so whoever
 * shows its minutes says that they are one.
 */
@NullMarked
package nl.ongekend.core.travel;

import org.jspecify.annotations.NullMarked;
