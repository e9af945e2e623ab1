-- Specification of moderation.softban: banned for the messages, and unbanned at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(28);

select is(
  (select (c.number, c.kind, c.is_active)::text
    from moderation.softban(1, 5, 'spam', actor_id => 77, facts => tests.facts(), at => tests.h()) c),
  '(1,softban,f)', 'a softban is a case'
);
select results_eq(
  'select tests.deeds()',
  array['tell 5 softban',
    'PUT /guilds/1/bans/5 86400 (moderation.case 1 spam)', 'DELETE /guilds/1/bans/5 (moderation.case 1 spam)'],
  'the messages of a day go with the ban, which is lifted'
);
select is_empty('select tests.sanctions()', 'nothing stays in force');
select tests.clear_effects();
select is((moderation.softban(1, 8, delete_messages => '2 hours')).number, 2::bigint, 'or those of as long as one says');
select is((select tests.deeds() offset 1 limit 1), 'PUT /guilds/1/bans/8 7200 (moderation.case 2)', 'go with it');
select tests.refuses(
  $$select moderation.softban(1, 6, delete_messages => '8 days')$$, 'U0DUR',
  'The duration must be from 0 seconds to 7 days, written like 10m, 3d12h or 2 weeks, not "8 days".',
  'messages of more than a week cannot be deleted'
);
select is(tests.file('ban', 7), 3::bigint, 'who is banned');
select tests.refuses(
  'select moderation.softban(1, 7)', 'U0ISB',
  'They are banned already, for good (case 3).', 'stays banned'
);
select tests.refuses_what_nobody_may('moderation.softban', permission => 'Ban Members');
select tests.refuses_what_the_bot_may_not('moderation.softban', null, 'Ban Members');
select tests.keeps_its_promises('moderation.softban(1, 20, ''once''');

select * from finish();
rollback;
