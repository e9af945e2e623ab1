-- Specification of moderation.unban: a ban is lifted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(26);

select tests.file('ban', 5, lasts => 24) as ban \gset
select tests.clear_effects();
select is(
  (select (c.number, c.kind)::text from moderation.unban(1, 5, 'appeal', actor_id => 77, facts => tests.facts(is_here => false),
    at => tests.h(1)) c),
  '(2,unban)', 'an unban is a case'
);
select results_eq('select tests.deeds()', array['DELETE /guilds/1/bans/5 (moderation.case 2 appeal)'], 'Discord is asked');
select results_eq(
  'select tests.cases()', array['1 ban command 5 ended 01 13:00 by 2', '2 unban command 5'],
  'the ban''s case knows which one ended it'
);
select is_empty('select tests.sanctions()', 'nothing is in force any more');
select is_empty('select tests.work()', 'and nothing scheduled');
select is((moderation.unban(1, 6, at => tests.h())).number, 3::bigint, 'a ban from before the bot came can be lifted');
select tests.refuses(
  'select moderation.unban(1, 6, facts => tests.facts())', 'U0NTB', 'They are not banned: they are in this server.',
  'who is here is not banned'
);
select tests.refuses_what_nobody_may('moderation.unban', permission => 'Ban Members');
select tests.refuses(
  'select moderation.unban(1, 6, actor_id => 77, facts => tests.facts(is_here => false, actor_permissions => 2))', 'U0PRM',
  'You need the permission "Ban Members" for that.', 'kicking is not enough'
);
select tests.keeps_its_promises('moderation.unban(1, 20, ''once''', 'tests.facts(is_here => false)');

select * from finish();
rollback;
