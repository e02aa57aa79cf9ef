package nl.ongekend.api.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.PrivateFiles;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalFile;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one job, which only their owner can read.
 *
 * @param path the folder
 */
record JobFolder(Path path) {

  static JobFolder of(Home home, UUID job) {
    return new JobFolder(home.batches().resolve(job.toString()));
  }

  void create() {
    PrivateFiles.createFolder(path);
  }

  /** Whether this home has the job. */
  boolean exists() {
    return Files.isDirectory(path);
  }

  /** Makes the files that a run writes to, so that nobody else can read them. */
  void prepareAnswers() {
    if (!Files.exists(answers())) {
      PrivateFiles.write(answers(), "");
    }
  }

  Path answers() {
    return path.resolve("answers.ndjson");
  }

  Path checkpoint() {
    return path.resolve("answers.checkpoint");
  }

  Path proposal() {
    return path.resolve("proposal.ndjson");
  }

  /** Writes the proposal: all of it is there, or none. */
  void write(Proposal proposal) throws IOException {
    Path draft = path.resolve("proposal.draft");
    PrivateFiles.write(draft, "");
    try (Writer out = Files.newBufferedWriter(draft, UTF_8)) {
      ProposalFile.write(proposal, out);
    }
    PrivateFiles.force(draft);
    Files.move(
        draft, proposal(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    PrivateFiles.force(path);
  }

  void remove() throws IOException {
    FileSystemUtils.deleteRecursively(path);
  }
}
