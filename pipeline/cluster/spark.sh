#!/usr/bin/env bash
# A standalone Spark cluster on this machine, from Maven's artifacts: a master and two workers with
# a core each, every one a process of its own, as is each executor.
#
#   spark.sh start FOLDER            settings, logs and numbers of processes are in the folder
#   spark.sh submit FOLDER run ...   what 'spark-submit newsgrain-spark.jar run ...' does
#   spark.sh stop FOLDER
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"
(($# >= 2)) || die "usage: spark.sh start|submit|stop FOLDER ..."
action=$1 folder=$2
shift 2

export SPARK_HOME="$cluster/spark-home/target" SPARK_SCALA_VERSION=2.12
export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_HOSTNAME=127.0.0.1

spark() {
  local name=$1
  shift
  launch "$name" "$java" -Xmx256m "${opens[@]}" -cp "$SPARK_HOME/jars/*" "$@"
}

worker() {
  spark "$1" org.apache.spark.deploy.worker.Worker \
    --host 127.0.0.1 --webui-port 0 --cores 1 --memory 1g --work-dir "$folder/$1" "$(<"$folder/master")"
}

case $action in
start)
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  port=$(free_port)
  echo "spark://127.0.0.1:$port" >"$folder/master"
  spark master org.apache.spark.deploy.master.Master \
    --host 127.0.0.1 --port "$port" --webui-port 0
  await "I have been elected leader" "$folder/master.log"
  worker worker-1
  worker worker-2
  await "Successfully registered with master" "$folder"/worker-{1,2}.log
  ;;
submit)
  exec "$java" "${opens[@]}" -Xmx512m -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit \
    --master "$(<"$folder/master")" --executor-memory 1g \
    --conf "spark.executor.extraJavaOptions=${SPARK_EXECUTOR_OPTIONS:-}" \
    --class org.newsgrain.job.cli.Main "$cluster/spark/target/newsgrain-spark.jar" "$@"
  ;;
stop)
  stop
  ;;
*)
  die "unknown: $action"
  ;;
esac
