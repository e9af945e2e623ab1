-- Specification of automod._unread: a message as rules look at it that do not ask what it says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(2);

select is(
  jsonb_strip_nulls(to_jsonb(automod._unread(
    tests.wrote('**x**', channel_id => 150, parent_id => 101, role_ids => '{201}', attachments => 3)
  ))) - 'message_id',
  '{"guild_id": 1, "channel_id": 150, "parent_id": 101, "member_id": 501, "role_ids": [201], "content": "**x**", "mentions": 0,
    "attachments": 3}',
  'all that the message is, and nothing of how it is read'
);
select is((automod._unread(tests.wrote(mentions => 2, everyone => true))).mentions, 102, '@everyone is a hundred mentions');

select * from finish();
rollback;
