# What both clusters need; read by flink.sh and spark.sh.

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cluster=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
export LC_ALL=C.UTF-8

# Java 17 hides its insides; both engines look into them.
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.text \
  java.time java.util java.util.concurrent java.util.concurrent.atomic jdk.internal.ref \
  sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

die() {
  echo "$*" >&2
  exit 1
}

# A port on this machine that nobody listens on.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  echo "$port"
}

# launch NAME COMMAND...: starts a process; its number and what it says are files in the folder.
launch() {
  local name=$1
  shift
  nohup "$@" >>"$folder/$name.log" 2>&1 </dev/null &
  echo $! >"$folder/$name.pid"
}

# await TEXT LOG...: waits until every log has the text.
await() {
  local text=$1 log
  shift
  for log in "$@"; do
    until grep -q "$text" "$log" 2>/dev/null; do
      kill -0 "$(<"${log%.log}.pid")" || die "a process ended: see $log"
      sleep 0.2
    done
  done
}

stop() {
  local pid
  for pid in "$folder"/*.pid; do
    [[ -e $pid ]] || continue
    kill "$(<"$pid")" 2>/dev/null || true
    rm "$pid"
  done
}
