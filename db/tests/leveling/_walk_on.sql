-- Specification of leveling._walk_on: slice by slice, by what is true then.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/walk.sql
select plan(24);

select tests.crowd(1100);
select leveling.set_reward(1, 1, 201) is not null as set;
select is_empty('select tests.effects()', 'nobody has it yet');
select is_empty('select * from leveling.selfcheck(1)', 'which is not wrong');
select tests.walk_on();
select results_eq('select tests.told_of()', array['PUT 201: 500'], 'the first slice');
select ok((select bool_and(e.bulk) from outbox.effect e), 'after whatever else is due');
select is(
  (select distinct e.reason from outbox.effect e), '{"level": 1, "because": "leveling.reward"}'::jsonb,
  'the audit log is told why'
);
select is(
  (select (d.arguments ->> 'after_id')::bigint from outbox.due d where d.function = 'leveling._walk_on'), 1500::bigint,
  'the next one is due'
);

-- Discord has not answered.
select tests.walk_on('2026-01-01 10:00Z');
select results_eq('select tests.told_of()', array['PUT 201: 500'], 'no more, while so many wait');
select is(
  (select d.run_at from outbox.due d where d.function = 'leveling._walk_on'), '2026-01-01 10:00:02Z'::timestamptz,
  'it looks again'
);
update outbox.due set arguments = arguments || '{"looks": 150}' where function = 'leveling._walk_on';
select tests.walk_on();
select results_eq('select tests.told_of()', array['PUT 201: 1000'], 'it does not wait for ever');
select is((select d.arguments -> 'looks' from outbox.due d where d.function = 'leveling._walk_on'), null, 'and then waits anew');

-- Who earns, or loses, a level in the middle.
select tests.set_xp(3000, 100), tests.set_xp(2050, 0);
select is(tests.worn(), '201: 1001', 'who earns the level meanwhile has it at once');
select tests.clear_effects();
select tests.walk_through();
select results_eq('select tests.told_of()', array['PUT 201: 99'], 'the last slice, without who has it, or is due none');
select is_empty('select from leveling.walk', 'it is over');
select is_empty($$select from outbox.due d where d.function = 'leveling._walk_on' and d.finished_at is null$$, 'nothing is due');
select is_empty('select * from leveling.selfcheck(1)', 'everybody has what their level gives');

-- Another change in the middle.
select leveling.set_reward(1, 1, 202) is not null as set;
select tests.walk_on();
select leveling.remove_reward(1, 201) is not null as removed, leveling.set_reward(1, 1, 203) is not null as set;
select leveling.remove_reward(1, 202) is not null as removed;
select tests.walk_through();
select is(tests.worn(), '203: 1100', 'all end as the newest rewards say');
select is_empty('select * from leveling.selfcheck(1)', 'and it is right');

-- A reward that goes, and who loses the level of it before the walk comes.
select leveling.remove_reward(1, 203) is not null as removed;
select leveling.set_xp(1, 1095, 0) is not null as lost;
select ok(not exists (select from roles.wanted(1, 1095)), 'who loses their level loses the role with it');
delete from leveling.member where member_id = 1094;
select ok(not exists (select from roles.wanted(1, 1094)), 'as does who is deleted');
select tests.walk_through();
select is(tests.worn(), null, 'nobody has it');

-- All over again.
select leveling.set_reward(1, 1, 201) is not null as set;
select tests.walk_through();
select tests.clear_effects();
select is(leveling.sync_rewards(1)::text, '(1098,)', 'a demand to tell everybody is a walk');
select tests.walk_on();
select leveling.set_reward(1, 1, 202) is not null as set;
select tests.clear_effects();
select tests.walk_through();
select ok(
  (select count(distinct e.path) filter (where e.path like '%/201') = 1098 from outbox.effect e),
  'a change does not forget it'
);
select is_empty('select * from leveling.selfcheck(1)', 'and all is right');
select lives_ok($$select leveling._walk_on(1, '{"token": "00000000-0000-0000-0000-000000000000", "after_id": 0}', now())$$,
  'work of a walk that is over does nothing');

select * from finish();
rollback;
