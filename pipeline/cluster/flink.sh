#!/usr/bin/env bash
# A standalone Flink cluster on this machine, from Maven's artifacts: one JobManager, two
# TaskManagers with two slots each, every one a process of its own.
#
#   flink.sh start FOLDER            settings, logs and numbers of processes are in the folder
#   flink.sh worker FOLDER NAME      one more TaskManager
#   flink.sh submit FOLDER run ...   what 'flink run newsgrain-flink.jar run ...' does
#   flink.sh stop FOLDER
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"
(($# >= 2)) || die "usage: flink.sh start|worker|submit|stop FOLDER ..."
action=$1 folder=$2
shift 2
jars="$cluster/flink-home/target/jars"

settings() {
  cat >"$folder/config.yaml" <<END
jobmanager.rpc.address: 127.0.0.1
jobmanager.rpc.port: $(free_port)
jobmanager.bind-host: 127.0.0.1
rest.address: 127.0.0.1
rest.port: $(free_port)
taskmanager.host: 127.0.0.1
taskmanager.bind-host: 127.0.0.1
taskmanager.numberOfTaskSlots: 2
taskmanager.cpu.cores: 2
# Flink's own scripts work out what of this is missing; these don't.
taskmanager.memory.framework.heap.size: 128m
taskmanager.memory.framework.off-heap.size: 128m
taskmanager.memory.task.heap.size: 700m
taskmanager.memory.task.off-heap.size: 0
taskmanager.memory.managed.size: 128m
taskmanager.memory.network.min: 384m
taskmanager.memory.network.max: 384m
taskmanager.memory.jvm-metaspace.size: 256m
taskmanager.memory.jvm-overhead.min: 64m
taskmanager.memory.jvm-overhead.max: 64m
slot.request.timeout: 60000
# One dead worker is not to leave the others waiting for a minute.
heartbeat.interval: 1000
heartbeat.timeout: 15000
rest.retry.max-attempts: 3
rest.retry.delay: 1000
cluster.evenly-spread-out-slots: true
# Unless it is told to, Flink does not begin a batch job anew when a worker died.
restart-strategy.type: fixed-delay
restart-strategy.fixed-delay.attempts: 3
restart-strategy.fixed-delay.delay: 1 s
io.tmp.dirs: $folder
END
  cat >"$folder/logback.xml" <<END
<configuration>
  <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d{HH:mm:ss} %-5level %logger{0}: %msg%n</pattern></encoder>
  </appender>
  <logger name="org.apache.flink.runtime.metrics.groups" level="ERROR"/>
  <logger name="org.apache.flink.runtime.taskexecutor.TaskExecutor" level="INFO"/>
  <root level="WARN"><appender-ref ref="OUT"/></root>
</configuration>
END
}

flink() {
  local name=$1
  shift
  launch "$name" "$java" "-Dlogback.configurationFile=$folder/logback.xml" "${opens[@]}" \
    -cp "$jars/*" "$@"
}

worker() {
  # shellcheck disable=SC2086
  flink "$1" -Xmx1g -XX:+ExitOnOutOfMemoryError ${FLINK_WORKER_OPTIONS:-} \
    org.apache.flink.runtime.taskexecutor.TaskManagerRunner --configDir "$folder"
}

case $action in
start)
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  settings
  flink jobmanager -Xmx384m \
    org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint --configDir "$folder"
  worker taskmanager-1
  worker taskmanager-2
  await "Successful registration at resource manager" "$folder"/taskmanager-{1,2}.log
  ;;
worker)
  worker "$1"
  ;;
submit)
  FLINK_CONF_DIR=$folder exec "$java" "${opens[@]}" -Xmx512m \
    "-Dlogback.configurationFile=$folder/logback.xml" -cp "$jars/*" \
    org.apache.flink.client.cli.CliFrontend run "$cluster/flink/target/newsgrain-flink.jar" "$@"
  ;;
stop)
  stop
  ;;
*)
  die "unknown: $action"
  ;;
esac
