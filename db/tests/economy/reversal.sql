-- Specification of the table economy.reversal: which transaction takes back which.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

create temp table opened as
select n, (economy._open(1, 'test', '{}', null, null, null, now())).transaction_id from generate_series(1, 3) n;
create function pg_temp.takes_back(reversal integer, reversed integer) returns void language sql as $$
  insert into economy.reversal (guild_id, transaction_id, reverses)
  select 1, r.transaction_id, coalesce(t.transaction_id, 0)
  from opened r
  left join opened t on t.n = takes_back.reversed
  where r.n = takes_back.reversal
$$;
select lives_ok('select pg_temp.takes_back(2, 1)', 'a transaction may take back another');
select throws_ok('select pg_temp.takes_back(3, 1)', '23505', null, 'which is taken back once');
select throws_ok('select pg_temp.takes_back(3, 9)', '23503', null, 'and exists');
select table_privs_are('economy', 'reversal', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('economy', 'reversal', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
