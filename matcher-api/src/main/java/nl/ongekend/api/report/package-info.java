/**
 * What a run says of everybody together.
 *
 * <p>A {@link nl.ongekend.api.report.GapReport} says which single thing stands between how many
 * people and how many places, and which skills are scarce. An {@link
 * nl.ongekend.api.report.HoursReport} lays the hours that people have left beside the hours that
 * vacancies ask, by region, sector and target group; small numbers are hidden in it when it is
 * made. Both walk through everything there is, so {@link nl.ongekend.api.report.RunReports} makes
 * them on a thread of its own and keeps them for ten minutes, in memory only.
 */
@NullMarked
package nl.ongekend.api.report;

import org.jspecify.annotations.NullMarked;
