-- Specification of automod._see: a message as rules look at it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(5);

select is((automod._see(tests.wrote('**BÄD**'))).shown, 'BÄD', 'as people see it');
select is((automod._see(tests.wrote('**BÄD**'))).plain, 'bad', 'and as it is compared');
select is((automod._see(tests.wrote('**BÄD**, nitro'))).words, ' bad nitro ', 'word for word');
select is((automod._see(tests.wrote(mentions => 2, everyone => true))).mentions, 102, '@everyone is a hundred mentions');
select is(
  to_jsonb(automod._see(tests.wrote('x', channel_id => 150, parent_id => 101, role_ids => '{201}', attachments => 3)))
    - '{shown,plain,words,message_id,hosts,codes}'::text[],
  '{"guild_id": 1, "channel_id": 150, "parent_id": 101, "member_id": 501, "role_ids": [201], "content": "x", "mentions": 0,
    "attachments": 3}',
  'with all that the message is'
);

select * from finish();
rollback;
