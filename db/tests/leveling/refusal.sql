-- Specification of the table leveling.refusal: kept by the database alone.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select col_is_pk('leveling', 'refusal', array['guild_id', 'member_id', 'rule'], 'one line a member and rule');
select throws_ok(
  $$insert into leveling.refusal (guild_id, member_id, rule, at, message_id, channel_id, channel_factor, role_factor)
    values (1, 5, 'mood', now(), 1, 1, 1, 1)$$,
  '23514', null, 'only the rules there are'
);
select table_privs_are('leveling', 'refusal', 'guildkeeper_admin', array['SELECT'], 'operators read it');
select table_privs_are('leveling', 'refusal', 'guildkeeper_bot', '{}'::text[], 'the bot does not');

select * from finish();
rollback;
