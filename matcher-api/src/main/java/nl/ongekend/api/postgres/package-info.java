/**
 * PostgreSQL, the system of record: a server of our own inside the home, or one given by settings.
 *
 * <p>{@link nl.ongekend.api.postgres.EmbeddedPostgres} unpacks the binaries from the class path,
 * starts a server that only this machine can reach, and never trades durability for speed: a write
 * that was acknowledged survives the loss of any process. A server that outlived its owner is
 * adopted when it is sound and stopped otherwise. {@link
 * nl.ongekend.api.postgres.DatabaseConnection} names either kind of server, and {@link
 * nl.ongekend.api.postgres.Durability} refuses one that would lose writes.
 *
 * <p>Processes are only ever signalled by their own id, after checking that they are servers of
 * this very folder.
 */
@NullMarked
package nl.ongekend.api.postgres;

import org.jspecify.annotations.NullMarked;
