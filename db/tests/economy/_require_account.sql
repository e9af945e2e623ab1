-- Specification of economy._require_account: wallet or bank.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(7);

select is(economy._require_account(v.name)::text, v.name, format('%s is an account of a member', v.name))
from (values ('wallet'), ('bank')) as v (name);
select tests.refuses(
  format('select economy._require_account(%L)', v.name), 'U0ACC', format('There is no account "%s". Choose wallet or bank.',
    v.shown),
  format('%s is none', v.shown)
)
from (values ('mint', 'mint'), ('Wallet', 'Wallet'), ('', ''), (null, 'null'), (repeat('x', 50), repeat('x', 40))) as v (name,
  shown);

select * from finish();
rollback;
