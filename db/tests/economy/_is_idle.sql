-- Specification of economy._is_idle: who has done nothing with their money for a while.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(8);

create function tests.idle(member_id bigint, since timestamptz) returns boolean language sql stable as $$
  select economy._is_idle(1, idle.member_id, idle.since)
$$;
select is(tests.idle(5, '2026-06-01'), false, 'who never had money is not idle');
select income.daily(1, 5, 5, at => '2026-01-01T12:00Z') is null as claimed;
select is(tests.idle(5, '2026-01-01T12:00Z'), false, 'who did something at that time is not');
select is(tests.idle(5, '2026-01-01T12:00:01Z'), true, 'who did it before is');
select economy.transfer(1, 6, 5, 1, actor_id => 6, at => '2026-02-01') is null as paid;
select economy.give(1, 5, 1, actor_id => 7, at => '2026-02-02') is null as granted;
select is(tests.idle(5, '2026-01-15'), true, 'being paid is nothing one does');
select is(tests.idle(6, '2026-01-15'), false, 'paying is');
select tests.own($$select income._pay_all(1, 'message', array[row('wallet', 5, 1)]::economy.movement[], '2026-02-03')$$);
select is(tests.idle(5, '2026-01-15'), false, 'so is writing what earns something');
select economy.give(1, 8, 1, actor_id => 7, at => '2026-02-02') is null as granted;
select is(tests.idle(8, '2026-01-15'), false, 'whose money is younger than that is not idle, though they did nothing');
select is(tests.idle(8, '2026-02-03'), true, 'but becomes so');

select * from finish();
rollback;
