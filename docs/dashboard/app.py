"""A dashboard over a published snapshot: DuckDB reads its Parquet files, Streamlit shows them."""

import os
from pathlib import Path

import duckdb
import streamlit as st

TABLES = "documents sources terms entities names pairs timeline removed rejected".split()
OUTPUT = Path(os.environ.get("NEWSGRAIN_OUTPUT", Path(__file__).parents[2] / "output"))

st.set_page_config(page_title="Newsgrain", layout="wide")
snapshot = (OUTPUT / "latest").resolve()
if not (snapshot / "manifest.json").exists():
    st.error(f"There is no snapshot in {OUTPUT}: start ./newsgrain run first.")
    st.stop()


@st.cache_resource(max_entries=1)
def database(folder):
    """The tables as views; a new snapshot is another folder, and so another database."""
    connection = duckdb.connect()
    for table in TABLES:
        files = str(Path(folder) / f"{table}*.parquet").replace("'", "''")
        connection.execute(f"create view {table} as from '{files}'")
    return connection


def ask(sql, *values):
    return database(str(snapshot)).cursor().execute(sql, list(values)).df()


st.title("What is in the news?")
st.caption(f"Snapshot {snapshot.name}")
everything = ask("select distinct language, source from sources order by all")
with st.sidebar:
    languages = st.multiselect("Languages", everything["language"].unique())
    chosen = everything[everything["language"].isin(languages)] if languages else everything
    sources = st.multiselect("Sources", chosen["source"].unique())
    types = st.multiselect("Kind of entity", ["PER", "ORG", "LOC"])
    unique = st.toggle("Leave reprints out", value=True)
languages = languages or everything["language"].unique().tolist()
sources = sources or everything["source"].unique().tolist()
types = types or ["PER", "ORG", "LOC"]
where = "list_contains($1, language) and list_contains($2, source)"
count = "count_unique" if unique else "count"

size = ask(
    f"""select coalesce(sum(documents), 0) documents, coalesce(sum(duplicates), 0) duplicates,
        coalesce(sum(tokens), 0) words from sources where {where}""",
    languages,
    sources,
).iloc[0]
for column, (name, value) in zip(st.columns(4), [*size.items(), ("sources", len(set(sources)))]):
    column.metric(name, f"{int(value):,}")

people, words, time, basis = st.tabs(["Entities", "Words", "Time", "What it rests on"])
with people:
    top = ask(
        f"""select any_value(name) as name, type, sum({count}) mentions, count(distinct source) sources,
            entity_id from entities where {where} and list_contains($3, type)
            group by entity_id, type having mentions > 0 order by mentions desc, entity_id limit 20""",
        languages,
        sources,
        types,
    )
    st.bar_chart(top, x="name", y="mentions", horizontal=True, sort="-mentions")
    labels = dict(zip(top["entity_id"], top["name"]))
    entity = st.selectbox("Spellings of", list(labels), format_func=labels.get)
    st.dataframe(
        ask(
            """select surface, language, count, merged_by from names where entity_id = $1
               order by count desc, surface""",
            entity,
        ),
        hide_index=True,
    )
with words:
    st.caption("What a source writes about more than the others of its language: G² above 6.63, twice as often.")
    st.dataframe(
        ask(
            f"""select source, language, spelling, count, documents, round(log_likelihood, 1) g2,
                round(log_ratio, 2) log_ratio from terms
                where {where} and kind = 'word' and not stopword and log_likelihood > 6.63 and log_ratio > 1
                order by log_likelihood desc, term limit 200""",
            languages,
            sources,
        ),
        hide_index=True,
    )
with time:
    days = ask(
        f"""select published, item, sum(count) mentions from timeline
            where {where} and kind = 'entity' and list_contains($3, item) group by all order by all""",
        languages,
        sources,
        top["entity_id"].tolist()[:5],
    )
    if days.empty:
        st.info("No article of this choice has a date.")
    else:
        days["name"] = days["item"].map(labels)
        st.bar_chart(days, x="published", y="mentions", color="name")
with basis:
    st.dataframe(ask(f"select * from sources where {where} order by tokens desc", languages, sources), hide_index=True)
    st.dataframe(
        ask(
            f"""select rule, reason, count(*) as lines, min(text) as example from removed
                where {where} group by all order by lines desc, rule""",
            languages,
            sources,
        ),
        hide_index=True,
    )
    st.dataframe(ask("select reason, count(*) as records from rejected group by all"), hide_index=True)
