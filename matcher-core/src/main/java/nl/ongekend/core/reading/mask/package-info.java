/**
 * Which parts of a text nothing may read: what names or reaches a person, personal numbers, and
 * what the law protects.
 *
 * <p>Of a vacancy only contact data, names, addresses and numbers are masked: what it demands of
 * nationality or age stays readable, because the reading has to remark on it. Of an account of
 * somebody's work, and of the line a coach types, the protected terms are masked as well. What is
 * not sure is masked when it is said of somebody, and left when it is about work.
 */
@NullMarked
package nl.ongekend.core.reading.mask;

import org.jspecify.annotations.NullMarked;
