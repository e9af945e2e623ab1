-- Specification of app.guild: what the table itself guarantees.

begin;
select plan(2);
\ir ../../fixtures/guild.sql

select throws_ok(
  $$insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values (0, 'Zero', 9, 8, 10)$$,
  '23514', null, 'a guild''s id is positive'
);
select table_privs_are(
  'app', 'guild', 'guildkeeper_admin', '{SELECT}', 'operators read guilds: what Discord reports is not edited by hand'
);

select * from finish();
rollback;
