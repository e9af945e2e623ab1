-- Specification of event._members_heard_since: since when it is heard what becomes of members.

begin;
select plan(7);
\ir ../../fixtures/guild.sql

update app.guild set intents = 1 << 1;
create function pg_temp.since() returns timestamptz language sql as 'select event._members_heard_since(1)';

select is(pg_temp.since(), null, 'nobody knows');
update app.guild set bot_joined_at = '2026-01-02Z' where guild_id = 1;
select is(pg_temp.since(), '2026-01-02Z', 'since the bot was invited');
insert into event.absence (guild_id, key, from_at, until_at)
values (1, 'a', '2026-01-03Z', '2026-01-04Z'), (1, 'b', '2026-01-02Z', '2026-01-03Z'), (2, 'c', '2026-01-08Z', '2026-01-09Z');
select is(pg_temp.since(), '2026-01-04Z', 'since it came back last');
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'd', '2026-01-06Z', '2026-01-06Z');
select is(pg_temp.since(), '2026-01-04Z', 'a session that follows another at once has missed nothing');
update app.guild set intents = 1 << 2 where guild_id = 1;
select is(pg_temp.since(), '2026-01-06Z', 'but where members are not heard, it knows nothing');
update app.guild set bot_joined_at = '2026-01-10Z' where guild_id = 1;
select is(pg_temp.since(), '2026-01-10Z', 'what was before a bot that was invited again');
select is(event._members_heard_since(99), null, 'a guild that nobody registered');

select * from finish();
rollback;
