/**
 * Keeping answers for a while, so that who asks the same again need not wait for it.
 *
 * <p>The only package that imports Caffeine. What is kept may be lost at any moment; an answer is
 * the same with and without it.
 */
@NullMarked
package nl.ongekend.core.cache;

import org.jspecify.annotations.NullMarked;
