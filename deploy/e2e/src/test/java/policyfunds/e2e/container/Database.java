package policyfunds.e2e.container;

/** The PostgreSQL that the played services and migrations work on. */
sealed interface Database extends AutoCloseable permits PlayedPostgres, HostPostgres {

  /** What stands for {@code postgres:5432} in the overlay's addresses. */
  String address();

  /** Which of the two it is, for the test's output. */
  String description();

  @Override
  void close();
}
