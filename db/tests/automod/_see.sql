-- Specification of automod._see: a message as rules look at it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select is((automod._see(tests.wrote('**BÄD**'))).shown, 'BÄD', 'as people see it');
select is((automod._see(tests.wrote('**BÄD**'))).plain, 'bad', 'and as it is compared');
select is((automod._see(tests.wrote('**BÄD**, nitro'))).words, ' bad nitro ', 'word for word');
select is(
  to_jsonb(automod._see(tests.wrote('x'))) - '{shown,plain,words}'::text[],
  to_jsonb(automod._unread(tests.wrote('x'))) - '{shown,plain,words}'::text[],
  'with all that the message is'
);

select * from finish();
rollback;
