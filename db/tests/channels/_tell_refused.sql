-- Specification of channels._tell_refused: what Discord did not do to a channel, in the case log.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

create function pg_temp.refused() returns void language sql as $$
  select channels._tell_refused(
    1, 'lock', '{"channel_id": 101, "state": "dead", "code": 50001, "error": "Missing Access"}', tests.h()
  )
$$;
select pg_temp.refused();
select is_empty('select tests.effects()', 'where there is none, nothing is said');
select tests.configure('moderation.log_channel_id', '102');
select pg_temp.refused();
select is(
  (select e.facts from outbox.effect e), '{"channel_id": 101, "deed": "lock", "error": "Missing Access (50001)"}',
  'else what, and why'
);
select tests.clear_effects(), channels._tell_refused(1, 'unlock', '{"channel_id": 101, "state": "expired"}', tests.h());
select is((select e.facts ->> 'error' from outbox.effect e), null, 'or that there was no answer');

select * from finish();
rollback;
