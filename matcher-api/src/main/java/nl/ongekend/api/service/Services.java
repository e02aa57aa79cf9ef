package nl.ongekend.api.service;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OwnEmployers;
import nl.ongekend.api.account.PersonAccess;
import nl.ongekend.api.account.SecondFactors;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.store.IdGenerator;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.SystemCardDocument;
import nl.ongekend.api.view.VersionDocument;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.MinimumWage;
import nl.ongekend.core.rule.RuleTables;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of one home, open. Whoever opens it closes it: that stops following,
 * writes the index to disk and stops the database it started. Thread-safe.
 */
public final class Services implements AutoCloseable {

  private final Engine engine;
  private final ExecutorService executor;
  private final IndexFollower follower;
  private final Home home;
  private final IdGenerator ids;
  private final Build build;
  private final Today today;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;
  private final EmployerBorder employers;
  private final MatchService matches;
  private final JobPairService jobPairs;
  private final ReceiptService receipts;
  private final QuestionService questions;
  private final MarketService markets;
  private final SupportService support;
  private final CaseloadService caseloads;
  private final ReadingService readings;
  private final TaxonomyService taxonomy;
  private final BatchService batches;
  private final SavedSearchService savedSearches;
  private final PoolWatchService poolWatches;
  private final ShortlistService shortlists;
  private final ReleaseService releases;
  private final PrivacyService privacy;
  private final RetentionService retention;
  private final PersonService people;
  private final CircumstancesService circumstances;
  private final TargetGroupService targetGroups;
  private final Accounts accounts;
  private final Logins logins;
  private final Sessions sessions;
  private final SecondFactors secondFactors;
  private final PersonAccess personAccess;
  private final AccessService access;
  private final SelfService selfService;

  private Services(Engine engine, StoreSettings settings, Today today) {
    this.engine = engine;
    this.home = settings.home();
    this.ids = settings.ids();
    this.build = Program.build();
    this.today = today;
    this.executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("index").factory());
    SearchHits hits = new SearchHits(engine, today);
    AlertFollower alerts = new AlertFollower(engine, hits);
    this.follower =
        IndexFollower.start(engine.indexer(), alerts, executor, FollowerSettings.standard());
    this.passports =
        new DocumentService<>(
            new PassportSide(engine.documents()),
            engine.store(),
            settings.ids(),
            today,
            follower::wake);
    this.employers = new EmployerBorder(new OwnEmployers(engine.store()));
    this.vacancies =
        new DocumentService<>(
            new VacancySide(engine.documents(), MinimumWage.of(RuleTables.standard()), employers),
            engine.store(),
            settings.ids(),
            today,
            follower::wake);
    this.matches = new MatchService(engine, build, passports, vacancies);
    this.jobPairs = new JobPairService(engine, build, passports);
    this.receipts = new ReceiptService(engine, build, passports, vacancies);
    this.questions = new QuestionService(engine, build, passports, vacancies);
    this.markets = new MarketService(engine, build, passports, vacancies, employers);
    this.support = new SupportService(engine, build, passports, vacancies);
    this.caseloads = new CaseloadService(engine, passports);
    this.readings = new ReadingService(engine, build, matches);
    this.taxonomy = new TaxonomyService(engine.world().taxonomy());
    this.batches = new BatchService(engine, build, passports);
    this.savedSearches = new SavedSearchService(this, hits, alerts);
    this.poolWatches = new PoolWatchService(this);
    this.shortlists = new ShortlistService(this);
    this.releases = new ReleaseService(this, shortlists);
    this.privacy = new PrivacyService(this);
    this.retention = new RetentionService(this);
    this.people = new PersonService(this, new SecureRandom());
    DocumentService<Circumstances> answers =
        new DocumentService<>(
            new CircumstancesSide(engine.documents()),
            engine.store(),
            settings.ids(),
            today,
            follower::wake);
    this.circumstances = new CircumstancesService(passports, answers);
    this.targetGroups = new TargetGroupService(build, passports, answers);
    this.accounts = new Accounts(engine.store(), settings);
    this.logins = new Logins(engine.store(), settings.clock());
    this.sessions = new Sessions(engine.store(), settings.clock());
    this.personAccess = new PersonAccess(engine.store(), settings.clock());
    this.access = new AccessService(this);
    this.selfService = new SelfService(this);
    this.secondFactors = new SecondFactors(engine.store(), settings.clock());
  }

  /**
   * Opens a home on today's date.
   *
   * @throws IOException if a file of the home cannot be read
   */
  public static Services open(StoreSettings settings) throws IOException {
    return open(settings, Today.of(settings.clock()));
  }

  /**
   * Opens a home.
   *
   * @param today the date of questions that name none
   * @throws IOException if a file of the home cannot be read
   */
  public static Services open(StoreSettings settings, Today today) throws IOException {
    Engine engine = Engine.open(settings);
    try {
      return new Services(engine, settings, today);
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  /** Returns the passports. */
  public DocumentService<Passport> passports() {
    return passports;
  }

  /** Returns the vacancies. */
  public DocumentService<Vacancy> vacancies() {
    return vacancies;
  }

  /** Returns the border between employers. */
  public EmployerBorder employers() {
    return employers;
  }

  /** Returns what matches and explains. */
  public MatchService matches() {
    return matches;
  }

  /** Returns what matches everybody at once. */
  public BatchService batches() {
    return batches;
  }

  /** Returns what combines two part-time jobs. */
  public JobPairService jobPairs() {
    return jobPairs;
  }

  /** Returns what makes and exports receipts. */
  public ReceiptService receipts() {
    return receipts;
  }

  /** Returns what answers the questions around a match. */
  public QuestionService questions() {
    return questions;
  }

  /** Returns what answers questions about a whole market. */
  public MarketService markets() {
    return markets;
  }

  /** Returns what says what people may expect and what helps them. */
  public SupportService support() {
    return support;
  }

  /** Returns what says at whom of a caseload to look first. */
  public CaseloadService caseloads() {
    return caseloads;
  }

  /** Returns what reads texts. */
  public ReadingService readings() {
    return readings;
  }

  /** Returns what looks concepts up. */
  public TaxonomyService taxonomy() {
    return taxonomy;
  }

  /** Returns what saves searches and tells what came into them. */
  public SavedSearchService savedSearches() {
    return savedSearches;
  }

  /** Returns what keeps circumstances. */
  public CircumstancesService circumstances() {
    return circumstances;
  }

  /** Returns what tells employers of numbers of people. */
  public PoolWatchService poolWatches() {
    return poolWatches;
  }

  /** Returns what shows employers people without who they are. */
  public ShortlistService shortlists() {
    return shortlists;
  }

  /** Returns what lets employers learn who somebody is. */
  public ReleaseService releases() {
    return releases;
  }

  /** Returns what says on which grounds personal data is used. */
  public PrivacyService privacy() {
    return privacy;
  }

  /** Returns what erases everybody whose time is over. */
  public RetentionService retention() {
    return retention;
  }

  /** Returns what hands everything about a person over, and what removes it. */
  public PersonService people() {
    return people;
  }

  /** Returns what says who belongs to which target group. */
  public TargetGroupService targetGroups() {
    return targetGroups;
  }

  /** Returns the accounts. */
  public Accounts accounts() {
    return accounts;
  }

  /** Returns what lets accounts in. */
  public Logins logins() {
    return logins;
  }

  /** Returns the sessions of accounts. */
  public Sessions sessions() {
    return sessions;
  }

  /** Returns what lets people in by a code on paper. */
  public PersonAccess personAccess() {
    return personAccess;
  }

  /** Ends a session, of an account or of a person. */
  public void closeSession(String id) {
    sessions.close(id);
    personAccess.close(id);
  }

  /** Returns what gives people a way to their own pages. */
  public AccessService access() {
    return access;
  }

  /** Returns what people do on their own pages. */
  public SelfService selfService() {
    return selfService;
  }

  /** Returns the second factors of accounts. */
  public SecondFactors secondFactors() {
    return secondFactors;
  }

  /** Returns what keeps the index up with the store. */
  public IndexFollower follower() {
    return follower;
  }

  /** Returns store, world and indexes. */
  public Engine engine() {
    return engine;
  }

  /** Returns where the installation keeps its things. */
  public Home home() {
    return home;
  }

  /** Returns the ids of what is made. */
  public IdGenerator ids() {
    return ids;
  }

  /** Returns the date of questions that name none. */
  public Today today() {
    return today;
  }

  /** Returns the running program. */
  public Build build() {
    return build;
  }

  /** Returns the program and the data it works with. */
  public VersionDocument version() {
    return VersionDocument.of(build, today.date(), engine.world().versions());
  }

  /**
   * Returns what the system is.
   *
   * @param contact whom to ask about this installation, if somebody said so
   */
  public SystemCardDocument systemCard(@Nullable String contact) {
    return SystemCardDocument.of(build, today.date(), engine.world().versions(), contact);
  }

  /** Throws the indexes away and writes them anew from the store; returns how many changes. */
  public int rebuildIndex() throws IOException {
    return engine.indexer().rebuild();
  }

  @Override
  public void close() throws IOException {
    follower.close();
    executor.shutdown();
    engine.close();
  }
}
