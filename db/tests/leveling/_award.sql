-- Specification of leveling._award: XP for messages that may earn some, with the factors, in history and member alike.

begin;
\ir ../../fixtures/guild.sql
select plan(20);

-- What a message of a new member earns with these factors: channel 102, role 202.
create function pg_temp.earned(member_id bigint, channel_factor numeric, role_factor numeric)
returns bigint language plpgsql as $$
begin
  delete from leveling.multiplier;
  insert into leveling.multiplier (guild_id, target_id, kind, factor)
  values (1, 102, 'channel', channel_factor), (1, 202, 'role', role_factor);
  perform tests.say(member_id, '2026-01-01 10:00Z', channel_id => 102, role_ids => '{202}');
  return tests.xp(member_id);
end;
$$;

select is(pg_temp.earned(10, 1.5, 1), 30::bigint, 'a message earns its base times the channel''s factor');
select is(pg_temp.earned(11, 1, 2), 40::bigint, 'or the role''s');
select is(pg_temp.earned(12, 1.5, 3), 90::bigint, 'or both');
select is(pg_temp.earned(13, 0.5, 2), 20::bigint, 'a low channel and a high role make up for each other');
select is(pg_temp.earned(14, 1.12, 1), 22::bigint, '22.4 XP are 22');
select is(pg_temp.earned(15, 1.13, 1), 23::bigint, '22.6 XP are 23');
select is(pg_temp.earned(16, 1.25, 0.9), 23::bigint, '22.5 XP are 23');
select is(pg_temp.earned(17, 0.01, 1), 1::bigint, 'a low factor still leaves 1 XP');
select is(pg_temp.earned(18, 0.01, 0.01), 1::bigint, 'two low ones, too');
select is(pg_temp.earned(19, 100, 100), 200000::bigint, 'the highest factors multiply as well');
select is(pg_temp.earned(20, 0, 100), null, 'factor 0 of a channel is no XP');
select is(pg_temp.earned(21, 100, 0), null, 'factor 0 of a role is no XP');

select results_eq(
  $$select rule, amount, xp, base, channel_factor, role_factor, channel_id, message_id, actor_id, reason
    from leveling.history where member_id = 12$$,
  $$values ('message', 90::bigint, 90::bigint, 20, 1.50, 3.00, 102::bigint, tests.message_id('2026-01-01 10:00Z'),
    null::bigint, null::text)$$,
  'the history keeps the message, what was drawn and by what it was multiplied'
);
select is(
  (select h.at from leveling.history h where h.member_id = 12), '2026-01-01 10:00Z'::timestamptz,
  'and when it was written'
);
select results_eq(
  'select xp, level, last_message_id, channel_id from leveling.member where member_id = 19',
  $$values (200000::bigint, 44, tests.message_id('2026-01-01 10:00Z'), 102::bigint)$$,
  'the member has the XP, the level they make, and the message as the newest that earned'
);

delete from leveling.multiplier;
select event.messages(array[
  tests.message(30, '2026-01-01 10:00Z'), tests.message(30, '2026-01-01 10:02Z'),
  tests.message(30, '2026-01-01 10:01Z'),
  tests.message(31, '2026-01-01 10:00Z', channel_id => 103)
]);
select results_eq(
  'select amount, xp from leveling.history where member_id = 30 order by at',
  'values (20::bigint, 20::bigint), (20, 40), (20, 60)',
  'each award of a batch has its own line, with the XP it made'
);
select is_empty('select * from leveling.selfcheck(1)', 'the books are sound');

-- A member who was awarded between the weighing and the locking is looked at again.
create temp table weighed as
select array_agg(w) as candidates from leveling._weigh(array[tests.message(30, '2026-01-01 10:05Z')]) w;
select leveling._award(w.candidates) from weighed w;
select leveling._award(w.candidates) from weighed w;
select is(tests.xp(30), 80::bigint, 'the same candidates again earn nothing more');
select tests.say(30, '2026-01-01 10:10Z');
select leveling._award(w.candidates) from weighed w;
select is(tests.xp(30), 100::bigint, 'not even after a newer message earned');

create temp table rivals as
select array_agg(w) filter (where w.message_id = tests.message_id('2026-01-01 10:20Z')) as first,
  array_agg(w) filter (where w.message_id = tests.message_id('2026-01-01 10:20:30Z')) as second
from leveling._weigh(array[tests.message(30, '2026-01-01 10:20Z'), tests.message(30, '2026-01-01 10:20:30Z')]) w;
select leveling._award(r.first) from rivals r;
select leveling._award(r.second) from rivals r;
select is(tests.xp(30), 120::bigint, 'two batches weighed at the same time do not both earn within one cooldown');

select * from finish();
rollback;
