begin;
\ir ../../fixtures/guild.sql
select plan(1);
select * from economy.transfer(1, 5, 6, 30, 'hi', actor_id => 5, key => 'a');
select * from economy.transfer(1, 5, 6, 30, 'hi', actor_id => 5, key => 'a');
select * from economy.transaction; select * from economy.entry order by transaction_id, account; select * from economy.balance;
select pass('x');
select * from finish();
rollback;
