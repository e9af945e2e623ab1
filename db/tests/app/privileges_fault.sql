-- Specification of app.privileges_fault: which of our roles may do more than they should.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(app.privileges_fault(), null, 'none, as it was deployed');
do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$;
select is(
  app.privileges_fault(), 'guildkeeper_admin, guildkeeper_bot, guildkeeper_reader',
  'all of them in a database that was restored or copied'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select app.privileges_fault()')$$, 'the bot may ask');
select tests.refuses(
  'select outbox.resume()', 'U0TMP',
  'In this database guildkeeper_admin, guildkeeper_bot, guildkeeper_reader may make temporary objects, and through them act as '
  'its owner. Take that from PUBLIC, as docs/security.md says, then try again.', 'and nothing is sent as long as that is so'
);
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
select lives_ok('select outbox.resume()', 'afterwards it is');

select * from finish();
rollback;
