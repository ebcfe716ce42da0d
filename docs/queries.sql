-- Questions that media analysts ask of a snapshot.
--
-- DuckDB, in the project's folder:  duckdb -init docs/duckdb.sql -f docs/queries.sql
-- PostgreSQL, once docs/postgresql.sql has loaded a snapshot:
--   PGOPTIONS='-c search_path=newsgrain' psql -d DATABASE -f docs/queries.sql
--
-- Both give the same rows; a test of the project compares them. What a column means is in
-- data-dictionary.md, what a figure says in statistics.md. "count" is as published; "count_unique"
-- leaves out articles that repeat an earlier one.

-- 1. Who and what is talked about most, in how many sources, under which spellings?
select e.name, e.type, e.mentions, e.sources, n.spellings
from (
  select entity_id, name, type, sum(count) as mentions, count(distinct source) as sources
  from entities group by entity_id, name, type
) e
join (
  select entity_id, string_agg(surface, ', ' order by surface) as spellings
  from (select distinct entity_id, surface from names) s group by entity_id
) n on n.entity_id = e.entity_id
order by e.mentions desc, e.entity_id
limit 20;

-- 2. How much of its attention to people does each source give to each? Among its ten most
-- mentioned, the share in per cent of all mentions of people in that source; reprints left out.
select source, name, mentions, share
from (
  select source, name, sum(count_unique) as mentions,
    cast(100.0 * sum(count_unique) / sum(sum(count_unique)) over (partition by source)
      as decimal(18, 1)) as share,
    row_number() over (partition by source order by sum(count_unique) desc, entity_id) as place
  from entities where type = 'PER' and count_unique > 0
  group by source, entity_id, name
) p
where place <= 10
order by source, place;

-- 3. What does each source write about more than the others of its language? The words and phrases
-- it overuses most surely: G2 above 6.63 is 1 % by chance, a log ratio of 1 is twice as often. With
-- many articles, ask for more documents too, or one long article speaks for the source.
select source, language, spelling, count, documents, g2, times
from (
  select source, language, spelling, count, documents,
    cast(log_likelihood as decimal(18, 1)) as g2,
    cast(power(2, log_ratio) as decimal(18, 1)) as times,
    row_number() over (
      partition by source, language order by log_likelihood desc, term) as place
  from terms
  where kind = 'word' and not stopword and log_likelihood > 6.63 and log_ratio > 1
) t
where place <= 10
order by source, language, place;

-- 4. What does a source leave out? Entities that at least two other sources of its language name
-- and it never does.
select s.source, s.language, e.name, e.type, e.sources as named_by, e.mentions as mentions_elsewhere
from sources s
join (
  select language, entity_id, name, type, count(*) as sources, sum(count) as mentions
  from entities group by language, entity_id, name, type having count(*) >= 2
) e on e.language = s.language
where not exists (
  select 1 from entities own
  where own.source = s.source and own.language = s.language and own.entity_id = e.entity_id
)
order by e.mentions desc, s.source, e.entity_id
limit 50;

-- 5. Who is known in one language only? People named in at least two documents of one language and
-- in none of another that the snapshot holds.
select name, min(language) as language, sum(documents) as documents, sum(count) as mentions
from entities
where type = 'PER' and (select count(distinct language) from sources) > 1
group by entity_id, name
having count(distinct language) = 1 and sum(documents) >= 2
order by mentions desc, entity_id
limit 20;

-- 6. How is one name written in each language? The spellings of the entities that have most of them,
-- inflected forms included.
select name, language, surface, count
from names
where entity_id in (
  select entity_id from names
  group by entity_id having count(distinct surface) > 1
  order by count(distinct surface) desc, entity_id limit 10
)
order by name, language, count desc, surface;

-- 7. Why were two spellings taken for one? The reasons, with how much hangs on each: what to look at
-- first when you doubt a merge.
select merged_by, count(*) as spellings, sum(count) as mentions, min(surface || ' -> ' || name) as example
from names
where merged_by <> 'the name itself'
group by merged_by
order by mentions desc, merged_by;

-- 8. Who is named together with whom? Pairs in the same articles; npmi above 0 is more often than
-- chance. Empty where no two articles of a source share a pair.
select source, language, name, other_name, documents, cast(npmi as decimal(18, 2)) as npmi
from pairs
order by documents desc, npmi desc, source, entity_id, other_id
limit 20;

-- 9. How does attention move from week to week? Mentions of the five most mentioned entities, by the
-- Monday that their week begins with. Empty without dates.
select cast(date_trunc('week', t.published) as date) as week, e.name, sum(t.count) as mentions,
  count(distinct t.source) as sources
from timeline t
join (
  select entity_id, name from entities
  group by entity_id, name order by sum(count) desc, entity_id limit 5
) e on e.entity_id = t.item
where t.kind = 'entity'
group by cast(date_trunc('week', t.published) as date), e.name
order by week, mentions desc, e.name;

-- 10. What came up in the last seven days that the days before did not have? Entities by mentions.
-- "before" is the whole earlier period, so mind how long that is.
select name, max(type) as type, sum(case when recent then count else 0 end) as last_seven_days,
  sum(case when recent then 0 else count end) as before
from (
  select e.name, e.type, e.entity_id, t.count,
    t.published > (select max(published) from timeline) - 7 as recent
  from timeline t
  join (select distinct entity_id, name, type from entities) e on e.entity_id = t.item
  where t.kind = 'entity'
) d
group by entity_id, name
having sum(case when recent then count else 0 end) > sum(case when recent then 0 else count end)
order by last_seven_days desc, entity_id
limit 20;

-- 11. Who wrote first about whom? The first day and source of each entity that at least two sources
-- name, with dates.
select name, published, string_agg(source, ', ' order by source) as first_sources
from (
  select distinct e.name, t.item, t.source, t.published,
    min(t.published) over (partition by t.item) as first_day,
    (select count(distinct source) from entities x where x.entity_id = t.item) as sources
  from timeline t
  join (select distinct entity_id, name from entities) e on e.entity_id = t.item
  where t.kind = 'entity'
) d
where published = first_day and sources > 1
group by item, name, published
order by published, name
limit 50;

-- 12. What do the figures rest on? Articles, reprints, words and the period of each source, and how
-- much of its text was not the article (menus, advertising, forms): the first thing to look at.
select source, language, documents, duplicates, tokens,
  cast(100.0 * chars_removed / case when chars > 0 then chars end as decimal(18, 1)) as removed_per_cent,
  first_published, last_published
from sources
order by tokens desc, source, language;

-- 13. Who reprints whom? Articles that repeat one of another source, as copies or with light edits.
select copy.source as reprinted_by, original.source as first_in, copy.duplicate_kind,
  count(*) as articles
from documents copy
join documents original on original.doc_id = copy.duplicate_of
where copy.source <> original.source
group by copy.source, original.source, copy.duplicate_kind
order by articles desc, reprinted_by, first_in, copy.duplicate_kind;

-- 14. How rich is the vocabulary? Different words per thousand, and the share of words that occur
-- once. Both fall as texts grow: compare sources of like size only.
select s.source, s.language, s.tokens, s.types,
  cast(1000.0 * s.types / s.tokens as decimal(18, 1)) as types_per_thousand,
  cast(100.0 * count(*) / s.types as decimal(18, 1)) as once_per_cent
from sources s
join terms t on t.source = s.source and t.language = s.language
where t.kind = 'word' and t.words = 1 and t.count = 1
group by s.source, s.language, s.tokens, s.types
order by s.tokens desc, s.source, s.language;

-- 15. What was thrown away, by which rule? With an example each; a rule that takes what you want to
-- keep can be switched off (cleaning.md).
select rule, reason, count(*) as lines, count(distinct doc_id) as articles, min(text) as example
from removed
group by rule, reason
order by lines desc, rule;

-- 16. What could not be read, and why? Nothing of these is in any count.
select reason, count(*) as records, sum(bytes) as bytes, min(path || ': ' || detail) as example
from rejected
group by reason
order by records desc, reason;
