-- Specification of moderation.kick: a member is told, and kicked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(25);

select is(
  (select (c.number, c.kind, c.is_active, c.points)::text
    from moderation.kick(1, 5, 'spam', points => 2, actor_id => 77, facts => tests.facts(actor_permissions => 2),
      at => tests.h()) c),
  '(1,kick,f,2)', 'a kick is a case, which may have points'
);
select results_eq(
  'select tests.deeds()', array['tell 5 kick', 'DELETE /guilds/1/members/5 (moderation.case 1 spam)'],
  'the member is told while they can be'
);
select is(
  (select count(distinct e.lane) from outbox.effect e), 1::bigint, 'and the kick waits for that: both are in the member''s lane'
);
select tests.refuses(
  'select moderation.kick(1, 6, facts => tests.facts(is_here => false))', 'U0HER',
  'They are not in this server, so they cannot be kicked. You can ban them all the same.', 'who is not here cannot be kicked'
);
select tests.refuses_what_nobody_may('moderation.kick', permission => 'Kick Members');
select tests.refuses_what_the_bot_may_not('moderation.kick', null, 'Kick Members');
select tests.keeps_its_promises('moderation.kick(1, 20, ''once''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
