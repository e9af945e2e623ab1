-- Specification of app._require_guild: nothing happens in a guild nobody registered.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select lives_ok('select app._require_guild(1)', 'a registered guild is fine');
do $$ begin perform event.guild_left(2); end $$;
select lives_ok('select app._require_guild(2)', 'a guild the bot has left is still registered: its data stays');
select tests.refuses(
  'select app._require_guild(3)',
  'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'an unknown guild is refused'
);
select tests.refuses(
  'select app._require_guild(-1)',
  'U0GLD', 'Server -1 is not registered here. Invite the bot to it, then try again.',
  'a number that is no id is refused'
);
select tests.refuses(
  'select app._require_guild(null)',
  'U0GLD', 'Server null is not registered here. Invite the bot to it, then try again.', 'no guild at all is refused'
);

select * from finish();
rollback;
