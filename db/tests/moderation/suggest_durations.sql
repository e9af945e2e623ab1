-- Specification of moderation.suggest_durations: autocomplete of durations.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

create function pg_temp.suggested(typed text) returns text language sql as $$
  select string_agg(app._duration_in_words(s.duration), ', ') from moderation.suggest_durations(1, typed) s
$$;
select is(pg_temp.suggested(s.typed), s.suggested, format('"%s"', s.typed))
from (values
  ('3d12h', '3 days 12 hours'), ('90m', '1 hour 30 minutes'), ('5', '5 minutes, 5 hours, 5 days, 35 days'),
  ('9999', '6 days 22 hours 39 minutes, 416 days 15 hours'), ('', '10 minutes, 1 hour, 6 hours, 1 day, 3 days, 7 days, 28 days'),
  (null, '10 minutes, 1 hour, 6 hours, 1 day, 3 days, 7 days, 28 days'), ('soon', null), ('0', null), ('99y', null)
) as s (typed, suggested);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select moderation.suggest_durations(1, ''5'')')$$, 'the bot may ask');

select * from finish();
rollback;
