-- Specification of the table economy.transaction: what a line of it is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

insert into economy.transaction (guild_id, at, kind, request, key) values (1, now(), 'test', '{}', 'k');
select throws_ok(
  $$insert into economy.transaction (guild_id, at, kind, request, key) values (1, now(), 'test', '{}', 'k')$$, '23505', null,
  'a guild has a key once'
);
select lives_ok(
  $$insert into economy.transaction (guild_id, at, kind, request, key)
    values (2, now(), 'test', '{}', 'k'), (1, now(), 'test', '{}', null), (1, now(), 'test', '{}', null)$$,
  'another guild may have the same key, and any number of transactions have none'
);
select is((select every(t.database_user = session_user) from economy.transaction t), true, 'the database knows its user');
select table_privs_are('economy', 'transaction', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('economy', 'transaction', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
