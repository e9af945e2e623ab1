-- Specification of event.reconciled: a comparison ends: what differs is mended, unless so much does that it must be an error.

begin;
select plan(18);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(m, 100) from generate_series(1001, 1200) m;
select tests.clear_effects();
-- Looks at so many members of whom the first ones lack their role and the last ones are gone, and tells the end of it.
create function pg_temp.compare(looked_at integer, different integer, absent integer default 0) returns text
language plpgsql as $$
declare
  v_id bigint := event.reconcile(1);
begin
  delete from outbox.effect;
  delete from app.member;
  insert into app.member (guild_id, member_id, role_ids, seen_at)
  select 1, 1000 + n, case when n <= different then '{}'::bigint[] else '{201}' end, now() - interval '1 day'
  from generate_series(1, looked_at) n;
  perform event.members_seen(
    1, v_id, array(select 1000 + n from generate_series(1, looked_at) n),
    array(
      select row(1000 + n, false, null, case when n <= different then '{}' else '{201}' end, null, null, null)::app.seen_member
      from generate_series(1, looked_at - absent) n
    ),
    array(select 1000 + n from generate_series(looked_at - absent + 1, looked_at) n)
  );
  return (select o.state || ' ' || o.looked_at || ' ' || o.different || ' ' || o.absent || ' ' || o.effects
    from event.reconciled(1, v_id) o);
end;
$$;
create function pg_temp.gone() returns bigint language sql as 'select count(*) from app.member where left_at is not null';

select is(pg_temp.compare(10, 0), 'mended 10 0 0 0', 'nothing differs, nothing is done');
select is(pg_temp.compare(10, 10), 'mended 10 10 0 10', 'a few who differ are mended, though they are all');
select is((select count(*) from tests.effects()), 10::bigint, 'with an effect each');
select is(pg_temp.compare(25, 25), 'mended 25 25 0 25', 'up to 25');
select is(pg_temp.compare(26, 26), 'refused 26 26 0 0', '26 of 26 must be an error');
select is_empty('select * from tests.effects()', 'and nothing is done');
select is(pg_temp.compare(130, 26), 'mended 130 26 0 26', '26 of 130, a fifth, are not');
select is(pg_temp.compare(129, 26), 'refused 129 26 0 0', 'of 129, more than a fifth, they are');
select is(pg_temp.compare(30, 0, 26), 'refused 30 0 26 0', 'so it is with those who are gone');
select is(pg_temp.gone(), 0::bigint, 'then nobody has left');
select is(pg_temp.compare(30, 13, 13), 'refused 30 13 13 0', 'and with both together');
select is(pg_temp.compare(30, 5, 6), 'mended 30 5 6 5', 'some of both are mended');
select is(pg_temp.gone(), 6::bigint, 'and marked');

create temp table ended as
select r.reconciliation_id as id from event.reconciliation r order by r.reconciliation_id desc limit 1;
select is(
  (select state || ' ' || effects from event.reconciled(1, (select id from ended))), 'mended 5', 'ended again, it is as it was'
);
select is((select count(*) from tests.effects()), 5::bigint, 'and does nothing more');
select results_eq(
  'select state::text, looked_at, different, absent, effects, ended_at is not null from event.reconciliation
  where reconciliation_id = (select id from ended)',
  $$values ('mended', 30, 5, 6, 5::bigint, true)$$, 'what came of it is kept'
);
select throws_ok('select event.reconciled(1, 0)', 'P0002', null, 'one that is not there is a bug');
select function_privs_are(
  'event', 'reconciled', '{bigint,bigint,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may end it'
);

select * from finish();
rollback;
