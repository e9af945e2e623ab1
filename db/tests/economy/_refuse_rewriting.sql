-- Specification of economy._refuse_rewriting: the ledger is never rewritten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(12);

select tests.fund(5, 100);
select economy.reverse(1, tests.last_transaction());
select tests.refuses(v.statement, 'U0IMM', 'The ledger is never rewritten. economy.reverse takes a transaction back.',
  v.statement)
from (values
  ('update economy.entry set amount = 5'), ('delete from economy.entry'), ('truncate economy.entry'),
  ('update economy.transaction set reason = null'), ('delete from economy.transaction'),
  ('truncate economy.transaction cascade'), ('update economy.reversal set reverses = 2'), ('delete from economy.reversal'),
  ('truncate economy.reversal')
) as v (statement);
select tests.refuses(
  format('select tests.run_as(''guildkeeper_owner'', %L)', v.statement), 'U0IMM',
  'The ledger is never rewritten. economy.reverse takes a transaction back.', format('not by our own functions: %s', v.statement)
)
from (values ('update economy.entry set at = now()'), ('delete from economy.transaction')) as v (statement);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from economy.entry')$$, '42501', null, 'operators cannot even try'
);

select * from finish();
rollback;
