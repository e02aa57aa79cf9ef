package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Runs commands. */
public final class CommandLineProgram {

  private static final int WIDTH = 100;

  private CommandLineProgram() {}

  /**
   * Runs one command.
   *
   * @param shell what surrounds it
   * @param arguments the command and what it is told
   * @return the exit status
   */
  public static int run(Shell shell, String... arguments) {
    OngekendCommand root = new OngekendCommand(shell);
    CommandLine program =
        new CommandLine(root)
            .addSubcommand("demo", new DemoCommand(root))
            .addSubcommand("serve", new ServeCommand(root))
            .addSubcommand("import", new ImportCommand(root))
            .addSubcommand("market", new MarketCommand(root))
            .addSubcommand("match", new MatchCommand(root))
            .addSubcommand(
                "batch",
                new CommandLine(new BatchCommand(root))
                    .addSubcommand("diff", new BatchDiffCommand(root)))
            .addSubcommand("why", new WhyCommand(root))
            .addSubcommand("ask", new AskCommand(root))
            .addSubcommand("read", new ReadCommand(root))
            .addSubcommand("receipt", new ReceiptCommand(root))
            .addSubcommand("search", new SearchCommand(root))
            .addSubcommand("export", new PersonCommand.Export(root))
            .addSubcommand("erase", new PersonCommand.Erase(root))
            .addSubcommand("report", new ReportCommand(root))
            .addSubcommand("retention", new RetentionCommand(root))
            .addSubcommand("account", new AccountCommand(root))
            .addSubcommand(
                "audit",
                new CommandLine(new AuditCommand(root))
                    .addSubcommand("fairness", new FairnessCommand(root)))
            .addSubcommand("key", new KeyCommand(root))
            .addSubcommand("backup", new BackupCommand(root))
            .addSubcommand("restore", new RestoreCommand(root))
            .addSubcommand("version", new VersionCommand(root));
    Failures failures = new Failures(shell);
    program
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(shell.out(), true, UTF_8))
        .setErr(new PrintWriter(shell.err(), true, UTF_8))
        .setParameterExceptionHandler((refused, given) -> refuse(refused, shell))
        .setExecutionExceptionHandler((failure, command, given) -> failures.report(failure));
    int status = program.execute(arguments);
    shell.out().flush();
    return status;
  }

  private static int refuse(ParameterException refused, Shell shell) {
    String command = refused.getCommandLine().getCommandSpec().qualifiedName();
    shell.say("ongekend: " + refused.getMessage());
    shell.say("See ./%s --help.".formatted(command));
    return ExitStatus.USAGE;
  }
}
