/**
 * What the tests of every module need and production never does.
 *
 * <p>{@link nl.ongekend.testing.SharedData} finds the open data that lies outside the project. The
 * abstract test classes are checks of house style that a module runs on its own sources and
 * classes, by extending them in a class of a few lines. Breaking a rule fails the build with the
 * places and the remedy.
 */
@NullMarked
package nl.ongekend.testing;

import org.jspecify.annotations.NullMarked;
