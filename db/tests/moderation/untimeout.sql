-- Specification of moderation.untimeout: a timeout is lifted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(28);

select tests.file('timeout', 5, lasts => 24) as timeout \gset
select tests.clear_effects();
select is(
  (select (c.number, c.kind)::text
    from moderation.untimeout(1, 5, 'appeal', actor_id => 77, facts => tests.facts(), at => tests.h(1)) c),
  '(2,untimeout)', 'lifting a timeout is a case'
);
select results_eq(
  'select tests.deeds()',
  array['tell 5 untimeout', 'PATCH /guilds/1/members/5 lift (moderation.case 2 appeal)'],
  'the member is told, Discord is asked'
);
select results_eq(
  'select tests.cases()', array['1 timeout command 5 ended 01 13:00 by 2', '2 untimeout command 5'],
  'the timeout''s case knows which one ended it'
);
select is_empty('select tests.work()', 'and nothing is scheduled any more');
select is(
  (moderation.untimeout(1, 6, facts => tests.facts(timed_out_until => tests.h(2)), at => tests.h(1))).number, 3::bigint,
  'one that only Discord knows of can be lifted'
);
select tests.refuses(
  format('select moderation.untimeout(1, 6, facts => %s, at => tests.h(2))', f.facts), 'U0NTT', 'They are not timed out.',
  f.name
)
from (values
  ('tests.facts()', 'who is not timed out is refused'),
  ('tests.facts(timed_out_until => tests.h(2))', 'whose timeout is over as well')
) as f (facts, name);
select tests.file('timeout', 5, lasts => 24) as again \gset
select tests.refuses_what_nobody_may('moderation.untimeout');
select tests.refuses_what_the_bot_may_not('moderation.untimeout', null, 'Timeout Members');
select tests.file('timeout', 20, lasts => 24) as other \gset
select tests.keeps_its_promises('moderation.untimeout(1, 20, ''once''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
