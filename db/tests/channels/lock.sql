-- Specification of channels.lock: nobody writes in a channel.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(20);

create function pg_temp.may(permissions bigint) returns moderation.facts language sql
begin atomic
  select jsonb_populate_record(null::moderation.facts, jsonb_build_object('actor_position', 1, 'actor_permissions', permissions));
end;

-- Send Messages, and what makes threads and writes in them.
create function pg_temp.write() returns bigint language sql
return (1::bigint << 11) | (1::bigint << 35) | (1::bigint << 36) | (1::bigint << 38);

select is(
  channels.lock(1, 101, allow => 2048 | 1024, deny => 64, duration => '10m', reason => 'Raid', at => tests.s())::text,
  row(101, tests.s(600))::text, 'a channel is locked for a time'
);
select is(
  (select row(e.method, e.path, e.body ->> 'allow', (e.body ->> 'deny')::bigint, tests.said(e.reason))::text
  from outbox.effect e),
  row('PUT', '/channels/101/permissions/1', '1024', 64 | pg_temp.write(), 'Raid')::text, 'only writing is taken from @everyone'
);
select is(
  (select row(l.allow, l.deny, l.until_at)::text from channels.locked l), row(3072, 64, tests.s(600))::text,
    'what they might is kept'
);
select is(
  (select row(d.function, d.run_at)::text from outbox.due d where d.key = 'channels.locked 101'),
  row('channels._unlock_due', tests.s(600))::text, 'it will unlock itself'
);
select is(channels.lock(1, 102)::text, '(102,)', 'another until somebody unlocks it');
select is((select count(*) from outbox.due d where d.key = 'channels.locked 102'), 0::bigint, 'that is nobody''s work');
insert into app.channel (guild_id, channel_id, parent_id, kind, name) values (1, 150, 101, 11, 'thread');

select tests.refuses(
  format('select channels.lock(%s)', t.arguments), t.code, t.said, format('%s is refused', t.arguments)
)
from (values
  ('1, 101', 'U0LCK', '<#101> is locked already. /unlock opens it.'),
  ('1, 150', 'U0THR',
    'A thread such as <#150> cannot be locked. Lock the channel it belongs to, or close the thread in Discord.'),
  ('1, 121', 'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.'),
  ('99, 101', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.'),
  ($$1, 103, duration => '31d'$$, 'U0DUR',
    'The duration must be from 1 minute to 30 days, written like 10m, 3d12h or 2 weeks, not "31d".'),
  ('1, 103, actor_id => 5, facts => pg_temp.may(8192)', 'U0PRM', 'You need the permission "Manage Channels" for that.'),
  ('1, 103, facts => jsonb_populate_record(null::moderation.facts, ''{"bot_permissions": 268435456}'')', 'U0BPM',
    'I lack the permission "Send Messages" in this server. Give it to my role, then try again.'),
  ('1, 103, facts => jsonb_populate_record(null::moderation.facts, ''{"bot_permissions": 2048}'')', 'U0BPM',
    'I lack the permission "Manage Roles" in this server. Give it to my role, then try again.'),
  ('1, 103, actor_id => 5', 'U0FCT',
    'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.'),
  ($$1, 103, reason => repeat('a', 401)$$, 'U0TXT',
    'The reason must be at most 400 characters, without control or unreadable characters.')
) as t (arguments, code, said);

select is(
  channels.lock(1, 103, actor_id => 5, key => 'k', facts => pg_temp.may(16))::text, '(103,)', 'who may manage channels may'
);
create temp table before as select tests.state() as state;
select is(
  channels.lock(1, 103, actor_id => 5, key => 'k', facts => pg_temp.may(16))::text, '(103,)',
    'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select channels.unlock(1, 103)')$$, 'the bot may call it'
);

select * from finish();
rollback;
