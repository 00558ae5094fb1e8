package io.mastering.spark.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A master and two workers with one core each, as processes that hear this machine only. */
final class Cluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final SparkHome home;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private Cluster(Path folder, SparkHome home, int port) {
    this.folder = folder;
    this.home = home;
    this.port = port;
  }

  static Cluster start(Path folder, SparkHome home) throws IOException {
    Cluster cluster = new Cluster(folder, home, freePort());
    try {
      cluster.start();
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  private void start() throws IOException {
    String number = Integer.toString(port);
    String master = "org.apache.spark.deploy.master.Master";
    process(
        "master", home.java("256m", master, "--host", HOST, "--port", number, "--webui-port", "0"));
    await("the master", () -> said("master", "I have been elected leader"));
    for (int i = 1; i <= 2; i++) {
      startWorker(i);
    }
    await("two workers", () -> count("master", "Registering worker") == 2);
  }

  private void startWorker(int number) throws IOException {
    Path work = Files.createDirectories(folder.resolve("work-" + number));
    process(
        "worker-" + number,
        home.java(
            "256m",
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--webui-port",
            "0",
            "--work-dir",
            work.toString(),
            url()));
  }

  private void process(String name, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    settings(builder);
    processes.add(builder.redirectErrorStream(true).redirectOutput(log(name).toFile()).start());
  }

  /** Lets a process use this cluster, and nothing of an installed Spark. */
  void settings(ProcessBuilder builder) {
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().put("SPARK_HOME", home.folder().toString());
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
  }

  String url() {
    return "spark://" + HOST + ":" + port;
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private boolean said(String name, String words) {
    return count(name, words) > 0;
  }

  private long count(String name, String words) {
    try {
      return Files.readString(log(name)).lines().filter(line -> line.contains(words)).count();
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * Waits for something that has to happen, at most some minutes. A short look now and then: it is
   * the log of another process, which tells nobody.
   */
  static void await(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /** Kills a worker and the executors that it started, as a machine that dies would. */
  int killWorker(int number) {
    Process worker = processes.get(number);
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    return executors.size();
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      Process process = processes.get(i);
      List<ProcessHandle> started = process.descendants().toList();
      process.destroyForcibly();
      started.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
