-- Specification of event.bans_wanted: from where on a comparison wants Discord's list of bans.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(12);

create temp table run as select event.reconcile(1) as id;
create function pg_temp.wanted() returns bigint language sql as 'select event.bans_wanted(1, (select id from run))';
select is(pg_temp.wanted(), null, 'where nobody is banned, from nowhere');

insert into moderation.case (guild_id, number, at, kind, source, member_id)
select g, n, now() - interval '1 day', 'ban', 'command', g * 100 + n from generate_series(1, 2) g, generate_series(1, 3) n;
insert into moderation.sanction (guild_id, member_id, kind, number)
select c.guild_id, c.member_id, c.kind, c.number from moderation.case c;
select is(pg_temp.wanted(), 100::bigint, 'it begins right before the first of ours');
update event.reconciliation set bans_to_id = 102;
select is(pg_temp.wanted(), 102::bigint, 'and goes on before the next one');
update event.reconciliation set bans_to_id = 103;
select is(pg_temp.wanted(), null, 'until there are none');

update event.reconciliation set bans_to_id = 0, ban_pages = 50;
select is(pg_temp.wanted(), null, 'after fifty pages it is enough');
update event.reconciliation set ban_pages = 49;
update app.guild set bot_permissions = 2048 where guild_id = 1;
select is(pg_temp.wanted(), null, 'a bot that may not ban may not ask');
update app.guild set bot_permissions = 4 where guild_id = 1;
select is(pg_temp.wanted(), null, 'one that may not read the audit log does not know who was unbanned by hand');
update app.guild set bot_permissions = 4 | 128 where guild_id = 1;
select is(pg_temp.wanted(), 100::bigint, 'both are enough');
insert into event.absence (guild_id, key, from_at, until_at)
values (1, 'a', now() - interval '9 days', now() - interval '8 days'), (1, 'b', now() - interval '25 hours', now());
select is(pg_temp.wanted(), null, 'nor does one that was away for longer than it reads of it');
update event.absence set from_at = now() - interval '24 hours' where key = 'b';
select is(pg_temp.wanted(), 100::bigint, 'a day it does read');
update event.reconciliation set state = 'broken off', ended_at = now();
select is(pg_temp.wanted(), null, 'what was broken off wants nothing');
select function_privs_are('event', 'bans_wanted', '{bigint,bigint}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');

select * from finish();
rollback;
