package policyfunds.gateway.neighbour;

/** A neighbour that answered, but with a failure of its own. */
public final class NeighbourFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NeighbourFailure(String message) {
    super(message);
  }
}
