-- Specification of app.audit: what the table itself guarantees.

begin;
select plan(8);
\ir ../../fixtures/guild.sql

insert into app.audit (guild_id, function, arguments, key) values (1, 'test.thing', '{}', 'k');
select throws_ok(
  $$insert into app.audit (guild_id, function, arguments, key) values (1, 'test.thing', '{}', 'k')$$, '23505', null,
  'a guild has a key once'
);
select lives_ok(
  $$insert into app.audit (guild_id, function, arguments, key) values (2, 'test.thing', '{}', 'k')$$,
  'another guild may have the same key'
);
select lives_ok(
  $$insert into app.audit (guild_id, function, arguments) values (1, 'test.thing', '{}'), (1, 'test.thing', '{}')$$,
  'any number of lines have no key'
);
select throws_ok(
  $$insert into app.audit (guild_id, function, arguments) values (3, 'test.thing', '{}')$$, '23503', null,
  'an unregistered guild has no lines'
);
select results_eq(
  $$select every(at >= transaction_timestamp()), every(database_user = session_user) from app.audit$$,
  'values (true, true)',
  'time and database user are filled in by the database'
);
select table_privs_are('app', 'audit', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('app', 'audit', 'guildkeeper_bot', '{}', 'the bot does not even read it');
select table_privs_are('app', 'audit', 'guildkeeper_reader', '{}', 'and neither do reports');

select * from finish();
rollback;
