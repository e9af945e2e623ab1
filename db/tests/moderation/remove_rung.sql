-- Specification of moderation.remove_rung: the ladder has one rung less.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(14);

select tests.configure('moderation.ladder', 'gentle');
delete from app.audit;
select is(moderation.remove_rung(1, 6, 77)::text, '(6,ban,,720:00:00)', 'a rung of the preset is taken away, and returned');
select results_eq(
  'select l.points from moderation.ladder(1) l', array[3, 4, 5], 'the others stay, and the ladder is the guild''s own'
);
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (77::bigint, 'moderation.remove_rung', '{"points": 6}'::jsonb)$$, 'it leaves an audit line'
);
select tests.refuses(
  format('select moderation.remove_rung(1, %s)', coalesce(p.points, 'null')), 'U0NRG',
  format('The ladder has no rung at that number of points (%s). /ladder show lists those there are.', coalesce(p.points, 'null')),
  format('%s points are refused', coalesce(p.points, 'null'))
)
from (values ('6'), ('0'), ('3.5'), (null)) as p (points);
select throws_ok('select moderation.remove_rung(99, 3)', 'U0GLD', null, 'an unknown guild is refused');
select is(moderation.remove_rung(1, 5, key => 'k')::text, '(5,timeout,24:00:00,720:00:00)', 'a call may have a key');
select is(moderation.remove_rung(1, 5, key => 'k')::text, '(5,timeout,24:00:00,720:00:00)', 'the same again returns the same');
select throws_ok($$select moderation.remove_rung(1, 4, key => 'k')$$, 'U0KEY', null, 'something else is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r.name, r.call), r.name || ' may call it')
from (values
  ('guildkeeper_bot', 'select moderation.remove_rung(1, 3)'), ('guildkeeper_admin', 'select moderation.remove_rung(1, 4)')
) as r (name, call);
select is_empty('select moderation.ladder(1)', 'one may take them all away');

select * from finish();
rollback;
