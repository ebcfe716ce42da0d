"""Words by source in DuckDB's SQL, into Parquet and CSV."""
import pathlib, sys

import duckdb

root, out = pathlib.Path(sys.argv[1]).absolute(), sys.argv[2]
database = duckdb.connect()
database.execute(f"""
    CREATE TABLE terms AS
    SELECT source, term, count(*) AS count FROM (
        SELECT split_part(substr(filename, {len(str(root)) + 2}), '/', 1) AS source,
               unnest(regexp_extract_all(lower(content), '[\\p{{L}}\\p{{M}}\\p{{N}}_]+')) AS term
        FROM read_text('{root}/**'))
    GROUP BY source, term ORDER BY source, term""")
database.execute(f"COPY terms TO '{out}.parquet' (COMPRESSION zstd)")
database.execute(f"COPY terms TO '{out}' (HEADER)")
