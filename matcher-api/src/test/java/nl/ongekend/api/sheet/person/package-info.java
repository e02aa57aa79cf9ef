/** Tests of passports that stand in tables. */
@NullMarked
package nl.ongekend.api.sheet.person;

import org.jspecify.annotations.NullMarked;
