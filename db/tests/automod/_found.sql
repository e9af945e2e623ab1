-- Specification of automod._found: what is handed on of a message that meets a rule.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(1);

select is(
  (select to_jsonb(f) - 'message_id' from automod._found(7, tests.saw(tests.wrote(repeat('я', 201), role_ids => '{201}'))) f),
  jsonb_build_object(
    'guild_id', 1, 'channel_id', 101, 'member_id', 501, 'role_ids', array[201], 'excerpt', repeat('я', 200), 'number', 7
  ),
  'who wrote where, and how it begins'
);

select * from finish();
rollback;
