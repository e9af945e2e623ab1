-- Specification of the table moderation.log: a case has one message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select tests.file('warn') as number \gset
insert into moderation.log (guild_id, number, channel_id) values (1, 1, 101);
select throws_ok(
  'insert into moderation.log (guild_id, number, channel_id) values (1, 1, 102)', '23505', null, 'one message a case'
);
select throws_ok(
  'insert into moderation.log (guild_id, number, channel_id) values (1, 2, 102)', '23503', null, 'of a case that there is'
);
select table_privs_are('moderation', 'log', 'guildkeeper_bot', '{}'::text[], 'the bot has no part in it');

select * from finish();
rollback;
