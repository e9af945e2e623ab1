-- Specification of event.wanted: whom a comparison has to ask for next.

begin;
select plan(13);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(m, 100) from generate_series(501, 504) m;
select tests.clear_effects();
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', '2026-01-04Z', '2026-01-05Z');
create temp table run as select event.reconcile(1, '2026-01-05Z') as id;
create function pg_temp.wanted() returns bigint[] language sql as 'select event.wanted(1, (select id from run))';
create function pg_temp.run() returns text language sql as $$
  select r.to_id || ' ' || r.looked_at || coalesce(' ' || (
    select string_agg(f.member_id::text, ',' order by f.member_id) from event.finding f
  ), '')
  from event.reconciliation r where r.reconciliation_id = (select id from run)
$$;

insert into app.member (guild_id, member_id, role_ids, seen_at) values
  (1, 501, '{}', '2026-01-05Z'), (1, 502, '{}', '2026-01-04Z'), (1, 503, '{201}', '2026-01-05Z');
select is(pg_temp.wanted(), '{502,504}', 'those of whom it is not known how they are');
select is(pg_temp.run(), '0 0', 'it does not go past them');
select is(pg_temp.wanted(), '{502,504}', 'asked again, they are the same');
update app.member set role_ids = '{201}', seen_at = '2026-01-05Z' where member_id = 502;
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 504, '{}', '2026-01-05Z');
select is(pg_temp.wanted(), '{}', 'where everybody is known, nobody is asked for');
select is(pg_temp.run(), '504 4 501,504', 'it has looked at them itself');
select is(pg_temp.wanted(), '{}', 'asked again, it is at its end');
select is(pg_temp.run(), '504 4 501,504', 'and notes nobody twice');

insert into app.member (guild_id, member_id, seen_at) select 1, 1000 + n, '2026-01-04Z' from generate_series(1, 150) n;
select is(cardinality(pg_temp.wanted()), 100, 'at most 100 at once');
update event.reconciliation set looked_at = 4950;
select is(cardinality(pg_temp.wanted()), 50, 'and 5,000 in all');
update event.reconciliation set looked_at = 5000;
select is(pg_temp.wanted(), '{}', 'then it is the next one''s turn');
update event.reconciliation set looked_at = 0, state = 'broken off', ended_at = now();
select is(pg_temp.wanted(), '{}', 'one that was broken off wants nobody');
select is(event.wanted(1, 0), '{}', 'nor does one that is not there');
select function_privs_are('event', 'wanted', '{bigint,bigint}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');

select * from finish();
rollback;
