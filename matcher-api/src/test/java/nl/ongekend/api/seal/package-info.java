/**
 * Tests of keys and of what they seal. They open what was changed, moved or sealed with another
 * key, and expect to be refused.
 */
@NullMarked
package nl.ongekend.api.seal;

import org.jspecify.annotations.NullMarked;
