-- Specification of the table economy.transaction: what a line of it is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(10);

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
select throws_ok(
  $$insert into economy.transaction (guild_id, at, kind, request) values (1, now(), 'A Kind', '{}')$$, '23514', null,
  'a kind is a word'
);
select is(
  (select t.reverses from economy.transaction t where t.guild_id = 1 and t.key = 'k'), null,
  'a transaction reverses nothing'
);
insert into economy.transaction (guild_id, at, kind, request)
values (1, now(), 'reversal', jsonb_build_object('transaction_id', tests.last_transaction()));
select is(
  (select t.reverses from economy.transaction t where t.kind = 'reversal'),
  (select max(t.transaction_id) from economy.transaction t where t.kind = 'test' and t.guild_id = 1),
  'but a reversal, what its request names'
);
select throws_ok(
  $$insert into economy.transaction (guild_id, at, kind, request)
    select 1, now(), 'reversal', t.request from economy.transaction t where t.kind = 'reversal'$$, '23505', null,
  'a transaction is reversed once'
);
select throws_ok(
  $$insert into economy.transaction (guild_id, at, kind, request) values (1, now(), 'reversal', '{"transaction_id": 0}')$$,
  '23503', null, 'and what is reversed exists'
);
select table_privs_are('economy', 'transaction', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('economy', 'transaction', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
