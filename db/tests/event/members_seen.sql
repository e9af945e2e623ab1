-- Specification of event.members_seen: what Discord says of the members that were wanted is kept, and noted where it differs.

begin;
select plan(15);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(m, 100) from generate_series(501, 505) m;
select tests.clear_effects();
insert into app.member (guild_id, member_id, seen_at) values (1, 504, '2026-01-01Z'), (1, 506, '2026-01-09Z');
create temp table run as select event.reconcile(1, '2026-01-05Z') as id;
create function pg_temp.seen(asked bigint[], members text, absent bigint[] default '{}') returns void language sql as $$
  select event.members_seen(1, (select id from run), asked, members::app.seen_member[], absent, '2026-01-06Z')
$$;
create function pg_temp.findings() returns text language sql as $$
  select string_agg(member_id || case kind when 'gone' then ' gone' else '' end, ', ' order by member_id) from event.finding
$$;
create function pg_temp.run() returns text language sql as $$
  select to_id || ' ' || looked_at from event.reconciliation where reconciliation_id = (select id from run)
$$;

select pg_temp.seen('{501,502,503,504}', '{"(501,f,2025-01-01Z,{201},,,)","(502,f,2025-01-01Z,{},,,)"}', '{503,504}');
select is(pg_temp.findings(), '502, 504 gone', 'noted are who differs, and who was known to be here and is not');
select results_eq(
  'select member_id, role_ids, left_at from app.member where member_id between 501 and 504 order by member_id',
  $$values (501::bigint, '{201}'::bigint[], null::timestamptz), (502, '{}', null), (504, '{}', null)$$,
  'facts are kept; nobody has left before the whole is known'
);
select is_empty('select * from tests.effects()', 'and nothing is done');
select is(pg_temp.run(), '504 4', 'it is known how many were looked at');
select pg_temp.seen('{501,502,503,504}', '{"(501,f,2025-01-01Z,{201},,,)","(502,f,2025-01-01Z,{},,,)"}', '{503,504}');
select is(pg_temp.run(), '504 4', 'the same answer again changes nothing');
select is(pg_temp.findings(), '502, 504 gone', 'nor notes anybody twice');
select pg_temp.seen('{505,506}', '{}', '{506}');
select is(pg_temp.findings(), '502, 504 gone', 'of whom the answer says nothing is not gone, nor who was seen later than it');
select is(pg_temp.run(), '506 5', 'only those it names were looked at');
select pg_temp.seen('{507}', '{}');
select is(pg_temp.run(), '507 5', 'an empty answer is nobody''s absence');
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', '2026-01-01Z', '2026-01-02Z');
select tests.set_xp(m, 100) from generate_series(511, 513) m;
select tests.clear_effects();
insert into app.member (guild_id, member_id, seen_at) values (1, 511, '2026-01-03Z'), (1, 513, '2026-01-03Z');
select pg_temp.seen('{512}', '{"(512,f,2025-01-01Z,{201},,,)"}');
select is(pg_temp.findings(), '502, 504 gone, 511', 'who was not asked for, as it was known, is looked at on the way');
select is(pg_temp.run(), '512 7', 'and counts; who comes after them does not yet');
update event.reconciliation set state = 'broken off', ended_at = now();
select pg_temp.seen('{508}', '{"(508,f,2025-01-01Z,{},,,)"}');
select is(pg_temp.run(), '512 7', 'what was broken off takes no more answers');
select is_empty('select from app.member where member_id = 508', 'nor keeps them');
select lives_ok(
  $$select event.members_seen(1, 0, '{1}', '{}', '{}')$$, 'of a comparison that is not there, nothing is heard'
);
select function_privs_are(
  'event', 'members_seen', '{bigint,bigint,bigint[],app.seen_member[],bigint[],timestamptz}', 'guildkeeper_bot', '{EXECUTE}',
  'the bot may report'
);

select * from finish();
rollback;
