-- Specification of roles._tell_refused: a moderator is told what Discord did not do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(11);

select tests.see(5, '{}');
-- Discord refuses what it was told last; returns what is told to whom.
create function pg_temp.refused() returns text language plpgsql as $$
begin
  perform roles._tell_refused(1, tests.t(9), f.arguments || '{"code": 60003, "error": "two factor"}')
  from outbox.follow_up f order by f.effect_id desc limit 1;
  return (
    select concat_ws(' ', e.recipient_id, e.card, e.facts ->> 'member_id', e.facts ->> 'role_name', e.facts ->> 'guild_name',
      e.facts ->> 'is_given', e.facts ->> 'code', e.facts ->> 'error')
    from outbox.effect e where e.card is not null order by e.effect_id desc limit 1
  );
end;
$$;

select roles.give(1, 5, 201, facts => tests.rank(), actor_id => 61, at => tests.t(1)) is not null as given;
select is(pg_temp.refused(), '61 roles.refused 5 Bronze First true 60003 two factor', 'who gave it');
select tests.clear_effects(), roles.take(1, 5, 201, facts => tests.rank(), actor_id => 62, at => tests.t(2)) > 0 as taken;
select is(pg_temp.refused(), '62 roles.refused 5 Bronze First false 60003 two factor', 'who took it');
select tests.clear_effects();
select roles.deny(1, 5, 202, facts => tests.rank(), actor_id => 63, at => tests.t(3)) is not null as denied;
select is(pg_temp.refused(), '63 roles.refused 5 Silver First false 60003 two factor', 'who denied it');

select tests.clear_effects(), roles.give(1, 5, 203, at => tests.t(4)) is not null as given;
select is(pg_temp.refused(), null, 'an operator is in no server');
select tests.clear_effects(), tests.give(6, 201);
select is(pg_temp.refused(), null, 'what a domain wanted nobody said');
select tests.clear_effects(), tests.withdraw(6, 201, at => tests.t(5));
select is(pg_temp.refused(), null, 'nor what it wanted no more');
select tests.clear_effects(), roles._grant(1, 6, 202, 'job', '1', null, null, tests.t(5), 61);
select is(pg_temp.refused(), null, 'whoever started a job reads of it there');

-- What moderators said earlier is not what Discord refuses now.
select tests.clear_effects(), roles.take(1, 5, 202, at => tests.t(6)) is not null as taken;
select is(pg_temp.refused(), null, 'they denied it, and now an operator takes it');
select tests.give(5, 201, at => tests.t(6)), tests.clear_effects(), tests.withdraw(5, 201, at => tests.t(7));
select is(pg_temp.refused(), null, 'they took it, and now it has lapsed');
select roles.give(1, 5, 201, '1m', facts => tests.rank(), actor_id => 61, at => tests.t(-60)) is not null as given;
select tests.clear_effects(), tests.give(5, 201, at => tests.t(8));
select is(pg_temp.refused(), null, 'or given it for a time that is over');
select tests.clear_effects();
select roles._tell_refused(2, tests.t(9), '{"member_id": 5, "role_id": 201, "is_wanted": true, "at": "2026-01-01"}');
select is_empty('select from outbox.effect where guild_id = 2', 'each guild for itself');

select * from finish();
rollback;
