-- Specification of leveling._explain: a verdict in words for people.

begin;
select plan(8);

create function pg_temp.says(facts jsonb) returns text language sql
return leveling._explain(jsonb_populate_record(null::leveling.verdict, facts));

select is(
  pg_temp.says('{"rule": "message", "base": 20, "channel_factor": 1.50, "role_factor": 3.00, "amount": 90}'),
  'message: 20 XP × 1.5 (channel) × 3 (role) = 90 XP', 'a message, with its factors as short as they can be'
);
select is(
  pg_temp.says('{"rule": "cooldown", "at": "2026-01-01 10:00:20Z", "retry_at": "2026-01-01 10:00:20.4Z"}'),
  'no XP: the cooldown lasted 1 more seconds', 'a cooldown, by the seconds that were left, rounded up'
);
select is(pg_temp.says(v.facts), v.words, v.says)
from (values
  ('{"rule": "channel"}'::jsonb, 'no XP: messages in this channel earn none', 'a channel'),
  ('{"rule": "role"}', 'no XP: one of the member''s roles earns none', 'a role'),
  ('{"rule": "disabled"}', 'no XP: levels are switched off in this server', 'levels that are off'),
  ('{"rule": "summary", "amount": 340}', 'a day of earlier XP: 340', 'a day that was compacted'),
  ('{"rule": "grant", "amount": 50, "reason": "helped"}', 'grant: +50 XP (helped)', 'a grant with its reason'),
  ('{"rule": "take", "amount": -40}', 'take: -40 XP', 'what was taken, without one')
) as v (facts, words, says);

select * from finish();
rollback;
