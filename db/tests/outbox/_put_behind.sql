-- Specification of outbox._put_behind: thousands of one lane make way for others.

begin;
select plan(9);
\ir ../../fixtures/effects.sql

create function pg_temp.behind() returns text language sql as $$
  select string_agg(format('%s %s', b.n, b.lane), ', ' order by b.lane)
  from (select e.lane, count(*) as n from outbox.effect e where e.behind group by 1) b
$$;

do $$ begin perform tests.queue('long', queued => n) from generate_series(1, 199) n; end $$;
select is(outbox._put_behind(false, tests.t()), 0::bigint, 'what is looked past quickly stays where it is');
do $$ begin perform tests.queue('other', queued => n) from generate_series(1, 3) n; end $$;
select is(outbox._put_behind(false, tests.t(-1)), 0::bigint, 'so does what is not due');
select is(outbox._put_behind(true, tests.t()), 0::bigint, 'and what is not asked for');
select is(outbox._put_behind(false, tests.t()), 200::bigint, 'of a crowd');
select is(pg_temp.behind(), '198 long, 2 other', 'all stand behind the first of their lane');
select is(outbox._put_behind(false, tests.t()), 0::bigint, 'which is not done twice');

-- One is under way, and an older one comes late: the one under way is who calls.

delete from outbox.effect;
do $$
begin
  perform tests.queue('long', queued => 1);
  perform tests.claim();
  perform tests.queue('long', queued => 1 - n) from generate_series(1, 300) n;
  perform outbox._put_behind(false, tests.t());
end;
$$;
select is(pg_temp.behind(), '300 long', 'all stand behind what is under way, also those that are older');
select is(tests.claim(), null, 'nothing is handed out meanwhile');
do $$
begin
  perform outbox.report(e.guild_id, e.effect_id, e.token, 204, at => tests.t()) from outbox.effect e where e.state = 'claimed';
end;
$$;
select results_eq(
  'select queued_at, behind from outbox.head', 'values (tests.t(-299), false)', 'then the oldest is called'
);

select * from finish();
rollback;
