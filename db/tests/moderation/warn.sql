-- Specification of moderation.warn: a warning is a case with points, and points lead somewhere.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(37);

select is(
  moderation.warn(
    1, 5, 'spam', evidence => 'https://discord.com/channels/1/101/7', actor_id => 77, facts => tests.facts(), at => tests.h()
  )::text,
  '(1,"2026-01-01 12:00:00+00",warn,command,5,77,spam,https://discord.com/channels/1/101/7,1,1,"2026-01-31 12:00:00+00",'
  ',f,,,,,,,,0,f,t,,,,,,,,,t)',
  'a warning is a case, with the points and the time they count that the settings say'
);
select results_eq(
  'select tests.deeds()', array['tell 5 warn'], 'the member is told, and nothing else is done'
);
select is(
  (moderation.warn(1, 5, 'more', points => 3, at => tests.h())).points, 3, 'its moderator may say how many points it has'
);
select is((moderation.warn(1, 5, 'less', points => 0, at => tests.h())).points, 0, 'none, for instance');
select is((moderation.warn(1, 5, at => tests.h())).source, 'operator', 'without an actor it is an operator''s');
select is((moderation.warn(1, 5, '  ', at => tests.h())).reason, null, 'a blank reason is none');
select is((moderation.warn(2, 5, 'spam', at => tests.h())).number, 1::bigint, 'each guild has numbers of its own');
select is(
  (moderation.warn(1, 77, 'superior', actor_id => 1000, at => tests.h())).number, 6::bigint,
  'the owner may warn whomever they like'
);
select is(
  (moderation.warn(1, 8, 'gone', actor_id => 77, facts => tests.facts(target => null, is_here => false), at => tests.h())).number,
  7::bigint, 'who has left may be warned'
);
select tests.clear_effects();
select is((moderation.warn(1, 8, facts => tests.facts(is_bot => true), at => tests.h())).number, 8::bigint, 'a bot as well');
select is_empty('select tests.deeds()', 'but is not told');

-- What points lead to.
select tests.configure('moderation.ladder', 'gentle');
select is(
  (select (w.number, w.led_to)::text from moderation.warn(1, 6, 'worst', points => 5, at => tests.h()) w), '(9,10)',
  'who reaches a rung of the ladder is told by which case'
);
select results_eq(
  'select tests.sanctions()', array['timeout 6 case 10 until 2026-01-02 12:00'], 'and what it says is in force'
);

-- A moderator who may not ban.
select tests.refuses(
  'select moderation.warn(1, 12, points => 6, actor_id => 77, facts => tests.facts(actor_permissions => 1::bigint << 40))',
  'U0PRM', 'You need the permission "Ban Members" for that.', 'who may not ban does not by the points of a warning'
);
select moderation.warn(1, 12, actor_id => 77, facts => tests.facts(actor_permissions => 1::bigint << 40), at => tests.h())
from generate_series(1, 6);
select ok(exists (select from tests.sanctions() s where s like 'ban 12 case % for good'), 'the ladder does, warning by warning');

-- Refusals.
select tests.refuses_what_nobody_may('moderation.warn');
select tests.refuses(
  format('select moderation.warn(1, 5, points => %s)', p.points), 'U0PTS',
  format('Points are a whole number from 0 to 1,000, not %s.', p.points), format('%s points are refused', p.points)
)
from (values ('-1'), ('1001'), ('0.5')) as p (points);

select tests.keeps_its_promises('moderation.warn(1, 20, ''once''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
