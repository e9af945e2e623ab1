-- Specification of moderation._tell_not_deleted: what was not deleted, in the case log.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

create function pg_temp.tell(arguments jsonb) returns void language sql as $$
  select moderation._tell_not_deleted(1, tell.arguments, tests.h())
$$;
select pg_temp.tell('{"channel_id": 101, "state": "dead", "code": 50001, "error": "Missing Access"}');
select is_empty('select tests.effects()', 'where there is none, nothing is said');
select tests.configure('moderation.log_channel_id', '102');
select pg_temp.tell('{"channel_id": 101, "state": "dead", "code": 50001, "error": "Missing Access"}');
select results_eq(
  'select e.path, e.card, e.facts from outbox.effect e',
  $$values ('/channels/102/messages', 'moderation.undeleted', '{
    "channel_id": 101, "failure": "Discord answered: Missing Access (50001)", "obstacle": {
      "refusal": "discord_declined", "arguments": {"answer": ["text", "Missing Access (50001)"]}
    }
  }'::jsonb)$$, 'else where, and why'
);
select tests.clear_effects(), pg_temp.tell('{"channel_id": 101, "state": "expired"}');
select is((select e.facts ->> 'failure' from outbox.effect e), 'It could not be done in time.', 'or that there was no answer');

select * from finish();
rollback;
