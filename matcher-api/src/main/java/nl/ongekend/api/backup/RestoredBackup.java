package nl.ongekend.api.backup;

/**
 * What a home was made of.
 *
 * @param manifest what the backup held
 * @param forgotten how many people were left out, because they were erased after it was written
 */
public record RestoredBackup(BackupManifest manifest, int forgotten) {}
