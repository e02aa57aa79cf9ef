/**
 * What the tests of every module need and production never does.
 *
 * <p>{@link nl.ongekend.testing.SharedData} finds the open data that lies outside the project.
 */
@NullMarked
package nl.ongekend.testing;

import org.jspecify.annotations.NullMarked;
