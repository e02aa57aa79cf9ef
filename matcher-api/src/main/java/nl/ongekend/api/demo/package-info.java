/**
 * The demonstration: people and vacancies that do not exist, and what Ongekend says about them.
 *
 * <p>{@link nl.ongekend.api.demo.DemoData} puts the data into a home, as often as one likes; {@link
 * nl.ongekend.api.demo.DemoReport} tells of some of its people. The data is written for one week,
 * so the demonstration asks its questions on a day of that week ({@link
 * nl.ongekend.api.demo.DemoData#AS_OF}), whatever day it is today.
 */
@NullMarked
package nl.ongekend.api.demo;

import org.jspecify.annotations.NullMarked;
