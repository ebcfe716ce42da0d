"""Runs Newsgrain every morning. Works with Airflow 2.7 or later, as far as can be told by reading."""

from datetime import datetime, timedelta

from airflow import DAG

try:  # Airflow 3
    from airflow.providers.standard.operators.bash import BashOperator
except ImportError:  # Airflow 2
    from airflow.operators.bash import BashOperator

with DAG(
    dag_id="newsgrain",
    schedule="15 5 * * *",
    start_date=datetime(2024, 1, 1),
    catchup=False,
    max_active_runs=1,
) as dag:
    BashOperator(
        task_id="run",
        bash_command=(
            "/srv/newsgrain/newsgrain run /srv/articles -o /srv/newsgrain-output"
            " --log-format json"
        ),
        env={"NEWSGRAIN_HEAP": "4g"},
        append_env=True,
        # Another run holds the lock: the task is skipped, not failed.
        skip_on_exit_code=75,
        retries=2,
        retry_delay=timedelta(minutes=10),
        execution_timeout=timedelta(hours=6),
    )
