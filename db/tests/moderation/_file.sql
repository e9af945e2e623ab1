-- Specification of moderation._file: a case takes the next number, and all that follows from it happens with it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(25);

-- The case.
select is(
  moderation._file(
    1, 'warn', 5, 77, ' spam ', points => 2, follows => null, source => 'rule', evidence => 'https://x', at => tests.h()
  )::text,
  '(1,1,"2026-01-01 12:00:00+00",warn,rule,5,77,spam,https://x,2,expire,"2026-01-31 12:00:00+00",,,,,,,,,,,,,,,,,,t)',
  'it writes down what it is told'
);
select is((moderation._file(1, 'note', 5, null, null)).number, 2::bigint, 'numbers follow each other');
select is((moderation._file(2, 'note', 5, null, null)).number, 1::bigint, 'in each guild by themselves');
do $$
begin
  perform moderation._file(1, 'note', 5, null, null);
  raise exception 'lost';
exception when raise_exception then
  null;
end;
$$;
select is((moderation._file(1, 'note', 5, null, null)).number, 3::bigint, 'a case that is rolled back leaves no gap');

-- Points.
select is((moderation._file(1, 'warn', 5, 77, 'x', at => tests.h())).points, 1, 'a warning has the points of the settings');
select is((moderation._file(1, 'timeout', 5, 77, 'x', ends_at => tests.h(1), at => tests.h())).points, 0, 'anything else none');
select is(
  (select (c.points_fade, c.points_expire_at)::text from moderation._file(1, 'kick', 5, 77, 'x', at => tests.h()) c),
  '(never,infinity)', 'and nothing fades'
);
select tests.configure('moderation.points_fade', 'decay');
select is(
  (select (c.points_fade, c.points_expire_at)::text from moderation._file(1, 'warn', 5, 77, 'x', 3, at => tests.h()) c),
  '(decay,"2026-01-31 12:00:00+00")', '3 points that decay by a tenth a day are gone in 30 days'
);
select tests.configure('moderation.points_fade', 'never');
select is((moderation._file(1, 'warn', 5, 77, 'x', 3, at => tests.h())).points_expire_at, 'infinity', 'or they never go');

-- Effects: what is done in Discord already is not done again.
select tests.clear_effects();
delete from moderation.sanction;
update moderation.case set ended_at = at where kind = 'timeout';
select is((moderation._file(1, 'ban', 6, 77, 'x', source => 'discord', at => tests.h())).number, 9::bigint, 'by hand in Discord');
select is((moderation._file(1, 'timeout', 7, 77, 'x', ends_at => tests.h(1), source => 'discord', at => tests.h())).number,
  10::bigint,
  'a timeout as well');
select is_empty('select tests.deeds()', 'there are no effects then');
select results_eq(
  'select tests.sanctions()', array['ban 6 case 9 for good', 'timeout 7 case 10 until 2026-01-01 13:00'], 'but it is in force'
);
select is((moderation._file(1, 'timeout', 7, null, 'x', ends_at => tests.h(0.5), source => 'rule', at => tests.h())).ended_by,
  10::bigint,
  'a timeout that ends sooner than the one in force is filed, and over'
);
select is_empty('select tests.deeds()', 'nothing is done, and nobody told');
select is(
  (moderation._file(1, 'timeout', 7, 77, 'x', ends_at => tests.h(0.5), source => 'discord', at => tests.h())).ended_by, null,
  'by hand it takes the place of a longer one: so it is in Discord'
);
select results_eq(
  'select s from tests.sanctions() s where s ~ ''timeout''', array['timeout 7 case 12 until 2026-01-01 12:30'],
  'and so it is here'
);

-- Who is told.
select is((moderation._file(1, 'kick', 8, 77, 'x', is_told => false, at => tests.h())).number, 13::bigint, 'a bot is kicked');
select results_eq('select tests.deeds()', array['DELETE /guilds/1/members/8 (moderation.case 13 x)'], 'without being told');

-- The ladder.
select tests.configure('moderation.ladder', 'gentle');
select tests.clear_effects();
select is(
  (moderation._file(1, 'warn', 20, null, 'x', 4, source => 'rule', at => tests.h())).number, 14::bigint, 'a rule may warn'
);
select results_eq(
  $$select c from tests.cases() c where c ~ ' 20'$$,
  array['14 warn rule 20', '15 timeout ladder 20 follows 14'], 'and the ladder follows from it, with one rung'
);
select is(
  (select row(c.reason, c.rung_points, c.rung_within)::text from tests.filed(15) c), '(,4,720:00:00)', 'which says why'
);
select results_eq(
  'select tests.deeds()',
  array['tell 20 warn', 'tell 20 timeout until 2026-01-01T13:00',
    'PATCH /guilds/1/members/20 2026-01-01T13:00 (moderation.case 15)'],
  'and has its effects'
);
select results_eq(
  $$select r from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'moderation._file'::regproc, 'execute')$$,
  '{}'::text[], 'nobody calls it from outside'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
