-- Loads a snapshot into PostgreSQL: every table, typed, in the schema newsgrain, in one transaction.
-- Run it in the folder of the snapshot, which holds the CSV files:
--
--   cd output/latest && psql -d DATABASE -f PROJECT/docs/postgresql.sql
--
-- What was loaded before is replaced; readers wait, and see the old snapshot or the new one. Needs
-- PostgreSQL 15 or later. After an update of Newsgrain that changed the columns, "header match" says
-- so: drop schema newsgrain cascade, and load again.
\set ON_ERROR_STOP on
set client_min_messages to warning;
begin;
create schema if not exists newsgrain;
set local search_path to newsgrain;

create table if not exists documents (
  doc_id text not null,
  path text not null,
  record bigint not null,
  source text not null,
  language text not null,
  language_confidence double precision not null,
  published date,
  title text,
  url text,
  sha256 text not null,
  charset text not null,
  bytes bigint not null,
  chars bigint not null,
  chars_kept bigint not null,
  lines bigint not null,
  lines_removed bigint not null,
  tokens bigint not null,
  duplicate_of text,
  duplicate_kind text,
  similarity double precision,
  primary key (doc_id)
);

create table if not exists sources (
  source text not null,
  language text not null,
  documents bigint not null,
  duplicates bigint not null,
  tokens bigint not null,
  types bigint,
  chars bigint not null,
  chars_removed bigint not null,
  first_published date,
  last_published date,
  primary key (source, language)
);

create table if not exists terms (
  language text not null,
  source text not null,
  term text not null,
  words bigint not null,
  kind text not null,
  spelling text not null,
  stem text,
  stopword boolean not null,
  count bigint not null,
  documents bigint not null,
  per_million double precision not null,
  count_unique bigint not null,
  documents_unique bigint not null,
  log_likelihood double precision,
  log_ratio double precision,
  dispersion double precision,
  primary key (language, source, term)
);

create table if not exists entities (
  language text not null,
  source text not null,
  entity_id text not null,
  name text not null,
  type text not null,
  count bigint not null,
  documents bigint not null,
  per_million double precision not null,
  count_unique bigint not null,
  documents_unique bigint not null,
  log_likelihood double precision,
  log_ratio double precision,
  primary key (language, source, entity_id)
);

create table if not exists names (
  entity_id text not null,
  language text not null,
  surface text not null,
  name text not null,
  type text not null,
  count bigint not null,
  documents bigint not null,
  merged_by text not null,
  primary key (entity_id, language, surface)
);

create table if not exists forms (
  type text not null,
  language text not null,
  name text not null,
  surface text not null,
  entity_id text not null,
  count bigint not null,
  documents bigint not null,
  primary key (type, language, name, surface)
);

create table if not exists pairs (
  language text not null,
  source text not null,
  entity_id text not null,
  other_id text not null,
  name text not null,
  other_name text not null,
  documents bigint not null,
  npmi double precision not null,
  primary key (language, source, entity_id, other_id)
);

create table if not exists timeline (
  language text not null,
  source text not null,
  published date not null,
  kind text not null,
  item text not null,
  count bigint not null,
  documents bigint not null,
  primary key (language, source, published, kind, item)
);

create table if not exists removed (
  doc_id text not null,
  line bigint not null,
  source text not null,
  language text not null,
  char_start bigint not null,
  char_end bigint not null,
  rule text not null,
  reason text not null,
  text text not null,
  primary key (doc_id, line)
);

create table if not exists rejected (
  path text not null,
  record bigint not null,
  reason text not null,
  detail text not null,
  bytes bigint not null,
  primary key (path, record)
);

truncate documents, sources, terms, entities, names, forms, pairs, timeline, removed, rejected;
\copy documents from 'documents.csv' with (format csv, header match, encoding 'UTF8', force_not_null (doc_id, path, source, language, sha256, charset))
\copy sources from 'sources.csv' with (format csv, header match, encoding 'UTF8', force_not_null (source, language))
\copy terms from 'terms.csv' with (format csv, header match, encoding 'UTF8', force_not_null (language, source, term, kind, spelling))
\copy entities from 'entities.csv' with (format csv, header match, encoding 'UTF8', force_not_null (language, source, entity_id, name, type))
\copy names from 'names.csv' with (format csv, header match, encoding 'UTF8', force_not_null (entity_id, language, surface, name, type, merged_by))
\copy forms from 'forms.csv' with (format csv, header match, encoding 'UTF8', force_not_null (type, language, name, surface, entity_id))
\copy pairs from 'pairs.csv' with (format csv, header match, encoding 'UTF8', force_not_null (language, source, entity_id, other_id, name, other_name))
\copy timeline from 'timeline.csv' with (format csv, header match, encoding 'UTF8', force_not_null (language, source, kind, item))
\copy removed from 'removed.csv' with (format csv, header match, encoding 'UTF8', force_not_null (doc_id, source, language, rule, reason, text))
\copy rejected from 'rejected.csv' with (format csv, header match, encoding 'UTF8', force_not_null (path, reason, detail))

analyze documents, sources, terms, entities, names, forms, pairs, timeline, removed, rejected;
commit;
