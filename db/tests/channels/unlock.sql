-- Specification of channels.unlock: unlocks a channel before its time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(10);

create function pg_temp.may(permissions bigint) returns moderation.facts language sql
begin atomic
  select jsonb_populate_record(null::moderation.facts, jsonb_build_object('actor_position', 1, 'actor_permissions', permissions));
end;

select tests.refuses(
  'select channels.unlock(1, 101)', 'U0ULK', 'I did not lock <#101>, so there is nothing to unlock.',
  'a channel that is not locked is refused'
);
do $$ begin perform channels.lock(1, 101, allow => 2048, deny => 64, duration => '10m'); end $$;
select tests.clear_effects();
select tests.refuses(
  format('select channels.unlock(%s)', t.arguments), t.code, t.said, format('%s is refused', t.arguments)
)
from (values
  ('1, 121', 'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.'),
  ('99, 101', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.'),
  ('1, 101, actor_id => 5, facts => pg_temp.may(8192)', 'U0PRM', 'You need the permission "Manage Channels" for that.')
) as t (arguments, code, said);
select is(channels.unlock(1, 101, actor_id => 5, key => 'k', facts => pg_temp.may(16))::text, '(101,)', 'it is unlocked');
select is(
  (select row(e.body ->> 'allow', e.body ->> 'deny')::text from outbox.effect e), '(2048,64)',
    '@everyone may what they might before'
);
select ok(not outbox._is_scheduled(1, 'channels.locked 101'), 'and it is not unlocked again later');
create temp table before as select tests.state() as state;
select is(channels.unlock(1, 101, actor_id => 5, key => 'k', facts => pg_temp.may(16))::text, '(101,)',
  'the same key again returns the first result');
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select is(channels.lock(1, 101)::text, '(101,)', 'it can be locked again');

select * from finish();
rollback;
