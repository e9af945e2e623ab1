-- Specification of event._deeds_heard_since: since when it is heard what moderators do by hand.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

update app.guild set bot_permissions = 1 << 7;
create function pg_temp.since() returns timestamptz language sql as 'select event._deeds_heard_since(1)';

select is(pg_temp.since(), '-infinity', 'ever since');
update app.guild set bot_joined_at = '2026-01-02Z' where guild_id = 1;
select is(pg_temp.since(), '2026-01-02Z', 'since the bot was invited');
insert into event.absence (guild_id, key, from_at, until_at)
values (1, 'a', '2026-01-03Z', '2026-01-04Z'), (2, 'b', '2026-01-01Z', '2026-01-09Z');
select is(pg_temp.since(), '2026-01-02Z', 'a day is read of what was missed');
update event.absence set from_at = '2026-01-02 23:59:59Z' where key = 'a';
select is(pg_temp.since(), '2026-01-04Z', 'and no more');
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'c', '2026-01-05Z', '2026-01-05 00:01Z');
update app.guild set bot_permissions = 0 where guild_id = 1;
select is(pg_temp.since(), '2026-01-05 00:01Z', 'nothing of it where the bot may not read the audit log');
select is(event._deeds_heard_since(99), null, 'a guild that nobody registered');

select * from finish();
rollback;
