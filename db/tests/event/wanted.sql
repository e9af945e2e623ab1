-- Specification of event.wanted: whom a comparison wants to see next.

begin;
select plan(11);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(501, 100), tests.set_xp(502, 50), tests.set_xp(503, 100);
create temp table run as select event.reconcile(1, '2026-01-05Z') as id;
create function pg_temp.wanted() returns bigint[] language sql as 'select event.wanted(1, (select id from run))';

select is(pg_temp.wanted(), '{501,503}', 'those of whom a domain wants something');
select (moderation._file(
  1, 'timeout', 509, null, 'spam', ends_at => now() + interval '1 day', is_told => false
)).number as number \gset
select is(pg_temp.wanted(), '{501,503,509}', 'of whom moderation wants something, too');
delete from moderation.sanction;
insert into app.member (guild_id, member_id, left_at, seen_at)
values (1, 502, null, now()), (1, 503, null, now()), (1, 504, now(), now()), (2, 505, null, now());
select is(pg_temp.wanted(), '{501,502,503}', 'and those who are here, as far as is known, each once');
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', now() - interval '2 days', now() - interval '1 day');
select is(pg_temp.wanted(), '{501,503}', 'but for those who were seen since the bot was away');
delete from event.absence;
update event.reconciliation set to_id = 501, looked_at = 1;
select is(pg_temp.wanted(), '{502,503}', 'after those that were looked at');
update event.reconciliation set to_id = 503;
select is(pg_temp.wanted(), '{}', 'nobody is left at the end');
insert into app.member (guild_id, member_id, seen_at) select 1, 1000 + n, now() from generate_series(1, 150) n;
select is(cardinality(pg_temp.wanted()), 100, 'at most 100 at once');
update event.reconciliation set looked_at = 4950;
select is(cardinality(pg_temp.wanted()), 50, 'and 5,000 in all');
update event.reconciliation set looked_at = 5000;
select is(pg_temp.wanted(), '{}', 'then it is the next one''s turn');
update event.reconciliation set looked_at = 0, state = 'broken off', ended_at = now();
select is(pg_temp.wanted(), '{}', 'one that was broken off wants nobody');
select function_privs_are('event', 'wanted', '{bigint,bigint}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');

select * from finish();
rollback;
