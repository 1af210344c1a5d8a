package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.podman.RunNames;
import policyfunds.e2e.suite.Json;

/**
 * The volumes of a pod as podman takes them, one for each mount.
 *
 * <ul>
 *   <li>Each is its pod's own by name: of one name, podman 4.3 makes one volume for all pods.
 *   <li>Of a file that is mounted by subPath, which podman 4.3 overlooks, a folder is mounted.
 *   <li>{@code /var/run} is {@code /run}: a link in images, which podman 4.3 follows on the host.
 * </ul>
 */
record Mounts(Overlay overlay, RunNames names, String pod, ObjectNode spec) {

  /** Changes the pod, and gives the documents that its volumes refer to. */
  List<ObjectNode> adapt() {
    JsonNode former = spec.path("volumes").deepCopy();
    ArrayNode volumes = spec.putArray("volumes");
    return Json.each(spec.at("/containers/0/volumeMounts"))
        .flatMap(mount ->
            adapt(
                (ObjectNode) mount, Json.one(former, "name", mount.path("name").asText()), volumes))
        .toList();
  }

  private Stream<ObjectNode> adapt(ObjectNode mount, JsonNode volume, ArrayNode volumes) {
    ObjectNode own = volume.deepCopy();
    volumes.add(own);
    mount.put("mountPath", mount.path("mountPath").asText().replaceFirst("^/var/run/", "/run/"));
    own.put("name", names.of(pod + "-" + volume.path("name").asText()));
    mount.put("name", own.path("name").asText());
    if (own.has("persistentVolumeClaim")) {
      return Stream.of(claim(own.withObject("/persistentVolumeClaim")));
    }
    if (own.has("configMap")) {
      return Stream.of(file(mount, own));
    }
    return Stream.empty();
  }

  private ObjectNode claim(ObjectNode reference) {
    String name = reference.path("claimName").asText();
    ObjectNode claim = overlay.one("PersistentVolumeClaim", name).deepCopy();
    claim.withObject("/metadata").put("name", names.of(name));
    reference.put("claimName", names.of(name));
    return claim;
  }

  /** A ConfigMap with nothing but the file, on the folder that the file is to be in. */
  private ObjectNode file(ObjectNode mount, ObjectNode volume) {
    String key = mount.remove("subPath").asText();
    String name = volume.path("name").asText() + "-" + key.replace('.', '-');
    mount.put("mountPath", Path.of(mount.path("mountPath").asText()).getParent().toString());
    mount.put("name", name);
    volume.put("name", name);
    ObjectNode reference = volume.withObject("/configMap");
    ObjectNode map = overlay.one("ConfigMap", reference.path("name").asText()).deepCopy();
    map.withObject("/metadata").put("name", name);
    map.withObject("/data").retain(key);
    reference.put("name", name);
    return map;
  }
}
