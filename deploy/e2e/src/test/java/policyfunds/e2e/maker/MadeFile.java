package policyfunds.e2e.maker;

/** A file 文件 as it is handed in: its name and its bytes. */
public record MadeFile(String name, byte[] bytes) {}
