/**
 * Keys, and what they seal: values that can be read by whoever has the key, and by nobody once the
 * key is gone.
 *
 * <p>A {@link nl.ongekend.api.seal.SealKey} seals values with AES-256-GCM and binds each to the
 * place where it is kept. Keys are kept sealed themselves, under the {@link
 * nl.ongekend.api.seal.MasterKey} of the installation, which stands in a {@link
 * nl.ongekend.api.seal.MasterKeyFile} of the home and never in the database. Ciphers come from the
 * JDK. No message and no {@code toString} repeats a key or what was sealed.
 */
@NullMarked
package nl.ongekend.api.seal;

import org.jspecify.annotations.NullMarked;
