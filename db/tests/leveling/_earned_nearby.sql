-- Specification of leveling._earned_nearby: whether a late message, or one less than a cooldown from it, has earned
-- already.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

create function pg_temp.nearby(at timestamptz, cooldown interval default '60 seconds', n integer default 0)
returns boolean
language sql return leveling._earned_nearby(1, 5, tests.message_id(at, n), at, cooldown);

select tests.say(5, '2026-01-01 10:00Z');
select ok(pg_temp.nearby('2026-01-01 10:00Z'), 'a message that earned is near itself');
select ok(pg_temp.nearby('2026-01-01 10:00:59.999Z'), 'one less than a cooldown later is near');
select ok(pg_temp.nearby('2026-01-01 09:59:00.001Z'), 'one less than a cooldown earlier is near');
select ok(not pg_temp.nearby('2026-01-01 10:01Z'), 'one a cooldown later is not');
select ok(not pg_temp.nearby('2026-01-01 09:59Z'), 'one a cooldown earlier is not');
select ok(pg_temp.nearby('2026-01-01 10:00Z', '0 seconds'), 'without a cooldown a message is still near itself');
select ok(not pg_temp.nearby('2026-01-01 10:00Z', '0 seconds', n => 1), 'but not near another of the same millisecond');
select ok(
  not leveling._earned_nearby(1, 6, tests.message_id('2026-01-01 10:00Z'), '2026-01-01 10:00Z', '60 seconds'),
  'what another member earned is not near'
);
select ok(
  not leveling._earned_nearby(2, 5, tests.message_id('2026-01-01 10:00Z'), '2026-01-01 10:00Z', '60 seconds'),
  'nor what the member earned in another guild'
);

do $$
begin
  perform leveling.give_xp(1, 5, 10, at => '2026-01-01 12:00Z');
end;
$$;
select ok(not pg_temp.nearby('2026-01-01 12:00Z'), 'XP granted by a moderator start no cooldown');

select * from finish();
rollback;
