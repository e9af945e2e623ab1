-- Specification of moderation.suggest_reasons: autocomplete of reasons.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

insert into moderation.preset values (1, 'spam', 'Too many messages'), (1, 'ads', 'Advertising'), (1, 'long', repeat('x', 400)),
  (2, 'y', 'y');
create function pg_temp.suggested(typed text) returns text language sql as $$
  select string_agg(s.value, ' | ') from moderation.suggest_reasons(1, typed) s
$$;
select is(pg_temp.suggested('ADV'), 'Advertising', 'what contains it');
select is(pg_temp.suggested('spa'), 'Too many messages', 'in its name as well');
select is(pg_temp.suggested('a'), 'Advertising | Too many messages', 'the earlier the better');
select is(pg_temp.suggested('%'), null, 'letter for letter');
select is((select count(*) from moderation.suggest_reasons(1, null)), 3::bigint, 'without anything typed, all');
select is(
  (select (length(s.value), length(s.label))::text from moderation.suggest_reasons(1, 'long') s), '(100,100)',
  'within Discord''s limits'
);
insert into moderation.preset select 1, 'p' || n, 'x' from generate_series(1, 30) n;
select is((select count(*) from moderation.suggest_reasons(1, '')), 25::bigint, 'at most 25');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select moderation.suggest_reasons(1, ''x'')')$$, 'the bot may ask');

select * from finish();
rollback;
