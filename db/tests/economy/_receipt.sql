-- Specification of economy._receipt: what a transaction did for a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select tests.configure('economy.transfer_tax', '10');
select tests.fund(5, 100);
create temp table paid as select (economy.transfer(1, 5, 6, 50, at => '2026-01-01Z')).transaction_id as id;
create temp table moved as select (economy.deposit(1, 5, 20, at => '2026-01-02Z')).transaction_id as id;
create function pg_temp.receipt(transaction_id bigint, member_id bigint) returns text language sql as $$
  select format('%s %s, tax %s, wallet %s, bank %s, %s', r.kind, r.amount, r.tax, r.wallet, r.bank, r.currency)
  from economy._receipt(1, transaction_id, member_id) r
$$;
select is(pg_temp.receipt(p.id, 5), 'transfer -50, tax 5, wallet 50, bank , 🪙', 'what the sender paid, and what is left')
  from paid p;
select is(pg_temp.receipt(p.id, 6), 'transfer 45, tax 5, wallet 45, bank , 🪙', 'what the receiver got') from paid p;
select is(pg_temp.receipt(p.id, 7), 'transfer 0, tax 5, wallet , bank , 🪙', 'nothing for somebody else') from paid p;
select is(pg_temp.receipt(m.id, 5), 'deposit 0, tax 0, wallet 30, bank 20, 🪙', 'a deposit changes both accounts and no fortune')
  from moved m;
select tests.fund(5, 0);
select is(pg_temp.receipt(p.id, 5), 'transfer -50, tax 5, wallet 50, bank , 🪙', 'it stays what it was') from paid p;

select * from finish();
rollback;
