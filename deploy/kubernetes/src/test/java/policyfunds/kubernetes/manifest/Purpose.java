package policyfunds.kubernetes.manifest;

/** What an overlay is for: some rules hold for data that matters only. */
public enum Purpose {
  TRYING,
  SERVING
}
