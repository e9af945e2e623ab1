-- Specification of the table leveling.walk: kept by the database alone.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select col_is_pk('leveling', 'walk', array['guild_id'], 'one a guild');
select table_privs_are('leveling', 'walk', 'guildkeeper_admin', array['SELECT'], 'operators read it');
select table_privs_are('leveling', 'walk', 'guildkeeper_bot', '{}'::text[], 'the bot does not');

select * from finish();
rollback;
