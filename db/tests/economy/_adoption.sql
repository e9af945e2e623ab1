-- Specification of economy._adoption: what an import would do to money.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(2);

select tests.fund(5, 100, 10);
select is((select row(a.had, a.wallet, a.bank)::text from economy._adoption(1, array[row(5, 250, 5)::economy.adopted]) a),
  '(110,150,0)',
  'what is lacking is added, and nobody loses');
select tests.configure('economy.opening_balance', '100');
select is((select row(a.had, a.wallet, a.bank)::text from economy._adoption(1, array[row(6, 250, null)::economy.adopted]) a),
  '(100,150,0)', 'who has no account would open one');

select * from finish();
rollback;
