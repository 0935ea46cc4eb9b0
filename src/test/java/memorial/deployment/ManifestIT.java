package memorial.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the build tells Kubernetes. */
class ManifestIT {
  private JsonNode all;
  private JsonNode deployment;
  private JsonNode pod;
  private JsonNode container;

  @BeforeEach
  void read() throws IOException {
    var json = Files.readString(Path.of("target/kubernetes/kubernetes.json"));
    all = new ObjectMapper().readTree(json);
    for (var item : all) {
      if (item.get("kind").asText().equals("Deployment")) {
        deployment = item.get("spec");
      }
    }
    pod = deployment.at("/template/spec");
    container = pod.at("/containers/0");
  }

  @Test
  void it_asks_for_nothing_that_a_plain_cluster_lacks() {
    var kinds = new TreeSet<String>();
    all.forEach(item -> kinds.add(item.get("kind").asText()));

    assertEquals(Set.of("Deployment", "PodDisruptionBudget", "Service"), kinds);
    assertEquals(1, pod.get("containers").size());
    assertFalse(pod.has("initContainers"));
  }

  @Test
  void two_instances_run_and_one_stays_while_the_other_is_replaced() {
    assertEquals(2, deployment.get("replicas").asInt());
    assertEquals(0, deployment.at("/strategy/rollingUpdate/maxUnavailable").asInt(-1));
  }

  @Test
  void the_probes_ask_the_management_port() {
    assertProbe("startupProbe", "/q/health/started");
    assertProbe("readinessProbe", "/q/health/ready");
    assertProbe("livenessProbe", "/q/health/live");
    var ports = container.get("ports").findValues("containerPort");
    assertEquals("[8080, 9000]", ports.stream().map(JsonNode::asInt).sorted().toList().toString());
    assertFalse(all.toString().contains("\"targetPort\":9000"));
  }

  /** An environment variable QUARKUS_HTTP_PORT at the build would be asked otherwise. */
  @Test
  void the_ports_are_said_in_so_many_words_for_whoever_builds_may_have_others() throws IOException {
    var settings = new Properties();
    try (var file = Files.newBufferedReader(Path.of("target/classes/application.properties"))) {
      settings.load(file);
    }
    for (var port : Map.of("http", "8080", "management", "9000").entrySet()) {
      var name = "quarkus.kubernetes.ports.%s.container-port".formatted(port.getKey());
      assertEquals(port.getValue(), settings.getProperty(name), name);
    }
    var prometheus = "quarkus.kubernetes.annotations.\"prometheus.io/port\"";
    assertEquals("9000", settings.getProperty(prometheus), prometheus);
  }

  private void assertProbe(String name, String path) {
    assertEquals(path, container.get(name).at("/httpGet/path").asText());
    assertEquals(9000, container.get(name).at("/httpGet/port").asInt());
  }

  @Test
  void an_ordinary_user_runs_it_and_writes_nowhere_but_in_tmp() {
    assertEquals(1001, pod.at("/securityContext/runAsUser").asInt());
    assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
    assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
    assertFalse(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true));
    assertEquals("[\"ALL\"]", container.at("/securityContext/capabilities/drop").toString());
    assertEquals("RuntimeDefault", container.at("/securityContext/seccompProfile/type").asText());
    assertEquals("/tmp", container.at("/volumeMounts/0/mountPath").asText());
    assertFalse(pod.get("automountServiceAccountToken").asBoolean(true));
  }

  @Test
  void settings_come_from_a_secret_and_memory_is_limited() {
    assertEquals("karabakh-memorial", container.findValue("secretRef").get("name").asText());
    assertEquals(1, container.findValues("secretKeyRef").size());
    assertFalse(container.findValue("secretKeyRef").path("optional").asBoolean());
    assertEquals("512Mi", container.at("/resources/limits/memory").asText());
    var names = new TreeSet<String>();
    container.get("env").forEach(variable -> names.add(variable.get("name").asText()));
    assertEquals(
        Set.of("MEMORIAL_BEHIND_PROXY", "MEMORIAL_JDBC_URL", "QUARKUS_SHUTDOWN_DELAY"), names);
  }
}
