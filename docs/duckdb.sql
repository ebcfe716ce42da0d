-- The tables of a snapshot as views: duckdb -init docs/duckdb.sql (started in the project's folder).
-- The stars also find the parts that a run with --shards writes.

create or replace view documents as from 'output/latest/documents*.parquet';
create or replace view sources as from 'output/latest/sources*.parquet';
create or replace view terms as from 'output/latest/terms*.parquet';
create or replace view entities as from 'output/latest/entities*.parquet';
create or replace view names as from 'output/latest/names*.parquet';
create or replace view forms as from 'output/latest/forms*.parquet';
create or replace view pairs as from 'output/latest/pairs*.parquet';
create or replace view timeline as from 'output/latest/timeline*.parquet';
create or replace view removed as from 'output/latest/removed*.parquet';
create or replace view rejected as from 'output/latest/rejected*.parquet';
