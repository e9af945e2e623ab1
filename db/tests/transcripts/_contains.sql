-- Specification of transcripts._contains: words and parts.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

create function pg_temp.says(content text, query text, pattern text) returns boolean language sql as $$
  select transcripts._contains(content, to_tsvector('simple', content), plainto_tsquery('simple', query), pattern)
$$;
select is(pg_temp.says('My payment failed', 'failed payment', null), true, 'words in any order');
select is(pg_temp.says('My payment failed', 'ymen', '%ymen%'), true, 'a part of one');
select is(pg_temp.says('My payment failed', 'my fee', '%my fee%'), false, 'all of them');
select is(pg_temp.says('My payment failed', 'ail', null), null, 'a part without a pattern is not looked for');

select * from finish();
rollback;
