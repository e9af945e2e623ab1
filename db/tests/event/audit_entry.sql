-- Specification of event.audit_entry: an entry of Discord's audit log is kept, once.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

create function pg_temp.entry(reason text, guild_id bigint default 1) returns void language sql as $$
  select event.audit_entry(
    guild_id, 7000, 25, 61, 501, reason, '[{"key": "$add", "new_value": [{"id": "201"}]}]', null, '2026-01-05 12:00Z'
  )
$$;
select pg_temp.entry('well deserved');
select results_eq(
  'select guild_id, entry_id, action, actor_id, target_id, reason, changes, options, at from event.audit_log',
  $$values (1::bigint, 7000::bigint, 25, 61::bigint, 501::bigint, 'well deserved',
    '[{"key": "$add", "new_value": [{"id": "201"}]}]'::jsonb, null::jsonb, '2026-01-05 12:00Z'::timestamptz)$$,
  'who did what to whom is known'
);
select pg_temp.entry('told again');
select is((select reason from event.audit_log), 'well deserved', 'the same entry again changes nothing');
select pg_temp.entry('elsewhere', 2);
select is((select reason from event.audit_log where guild_id = 2), 'elsewhere', 'each guild has its own');
select lives_ok($$select pg_temp.entry('x', 99)$$, 'a guild nobody registered is passed over');
insert into outbox.effect (guild_id, lane, method, path) values (1, 'roles', 'POST', '/guilds/1/roles');
select event.audit_entry(1, 7001, 30, g.bot_id, 4711, format('[effect %s]', e.effect_id), null, null, '2026-01-05 12:00Z')
from app.guild g, outbox.effect e where g.guild_id = 1 and e.guild_id = 1;
select is((select created_id from outbox.effect where lane = 'roles'), 4711::bigint, 'the outbox hears what it made');
select function_privs_are(
  'event', 'audit_entry', '{bigint,bigint,integer,bigint,bigint,text,jsonb,jsonb,timestamptz}', 'guildkeeper_bot',
  '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
