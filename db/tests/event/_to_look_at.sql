-- Specification of event._to_look_at: at whom a comparison looks next.

begin;
select plan(13);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(501, 100), tests.set_xp(502, 50), tests.set_xp(503, 100);
update app.guild set intents = 1 << 1;
create temp table run as select event.reconcile(1, '2026-01-05Z') as id;
create function pg_temp.next() returns text language sql as $$
  select string_agg(n.member_id || case when n.is_known then ' known' else '' end, ', ')
  from event.reconciliation r cross join event._to_look_at(r) n
  where r.reconciliation_id = (select id from run)
$$;

select is(pg_temp.next(), '501, 503', 'at those of whom a domain wants something');
select (moderation._file(
  1, 'timeout', 509, null, 'spam', ends_at => now() + interval '1 day', is_told => false
)).number as number \gset
select is(pg_temp.next(), '501, 503, 509', 'of whom moderation wants something, too');
delete from moderation.sanction;
insert into app.member (guild_id, member_id, left_at, seen_at)
values (1, 502, null, now()), (1, 503, null, now()), (1, 504, now(), now()), (2, 505, null, now());
select is(pg_temp.next(), '501, 502, 503', 'and those who are here, as far as is known, each once');
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', now() - interval '2 days', now() - interval '1 day');
select is(pg_temp.next(), '501, 503 known', 'but for those who were seen since the bot was away: they are known');
update app.member set seen_at = now() - interval '1 day' where member_id = 503;
select is(pg_temp.next(), '501, 503 known', 'also to the microsecond');
update app.member set seen_at = now() - interval '2 days' where member_id in (503, 504);
select is(pg_temp.next(), '501, 503', 'who was seen before is not');
update app.member set left_at = '2025-12-07Z' where member_id = 504;
update app.guild set intents = 1 << 2;
select is(pg_temp.next(), '501, 503, 504', 'where joins are not heard, who left within a month may be back');
update app.guild set intents = 1 << 1;
select is(pg_temp.next(), '501, 503', 'else they are not');
delete from event.absence;
update event.reconciliation set to_id = 501, looked_at = 1;
select is(pg_temp.next(), '502, 503', 'after those that were looked at');
update event.reconciliation set to_id = 503;
select is(pg_temp.next(), null, 'nobody is left at the end');
insert into app.member (guild_id, member_id, seen_at) select 1, 1000 + n, now() from generate_series(1, 1100) n;
create function pg_temp.number() returns bigint language sql as $$
  select count(*) from event.reconciliation r cross join event._to_look_at(r) n where r.reconciliation_id = (select id from run)
$$;
select is(pg_temp.number(), 1000::bigint, 'at most 1,000 at once');
update event.reconciliation set looked_at = 4950;
select is(pg_temp.number(), 50::bigint, 'and 5,000 in all');
update event.reconciliation set looked_at = 5001;
select is(pg_temp.number(), 0::bigint, 'then it is the next one''s turn');

select * from finish();
rollback;
