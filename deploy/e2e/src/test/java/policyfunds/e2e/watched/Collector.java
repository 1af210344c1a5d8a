package policyfunds.e2e.watched;

import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc.TraceServiceImplBase;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A collector of spans that keeps what it is sent: OTLP over gRPC, as the services send it. */
final class Collector extends TraceServiceImplBase implements AutoCloseable {
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();
  private final Server server;

  /**
   * A span, and who sent it.
   *
   * @param parent id of the span that it is below, empty where it is the first
   */
  record Received(String service, String pod, String trace, String id, String parent, Span span) {
    private static Received of(ResourceSpans sender, Span span) {
      List<KeyValue> attributes = sender.getResource().getAttributesList();
      return new Received(
          text(attributes, "service.name"),
          text(attributes, "k8s.pod.name"),
          HexFormat.of().formatHex(span.getTraceId().toByteArray()),
          HexFormat.of().formatHex(span.getSpanId().toByteArray()),
          HexFormat.of().formatHex(span.getParentSpanId().toByteArray()),
          span);
    }

    boolean isOf(String name, Span.SpanKind kind) {
      return service.equals(name) && span.getKind() == kind;
    }

    long number(String attribute) {
      return span.getAttributesList().stream()
          .filter(each -> each.getKey().equals(attribute))
          .mapToLong(each -> each.getValue().getIntValue())
          .findFirst()
          .orElse(0);
    }

    private static String text(List<KeyValue> attributes, String key) {
      return attributes.stream()
          .filter(each -> each.getKey().equals(key))
          .map(each -> each.getValue().getStringValue())
          .findFirst()
          .orElse("");
    }
  }

  /** Listens on a port that is free. */
  Collector() {
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      server = NettyServerBuilder.forAddress(anywhere).addService(this).build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getPort();
  }

  List<Received> ofTrace(String id) {
    return received.stream().filter(span -> span.trace().equals(id)).toList();
  }

  @Override
  public void export(
      ExportTraceServiceRequest request, StreamObserver<ExportTraceServiceResponse> answer) {
    for (ResourceSpans sender : request.getResourceSpansList()) {
      sender.getScopeSpansList().stream()
          .flatMap(scope -> scope.getSpansList().stream())
          .forEach(span -> received.add(Received.of(sender, span)));
    }
    answer.onNext(ExportTraceServiceResponse.getDefaultInstance());
    answer.onCompleted();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
