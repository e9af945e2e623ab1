-- Specification of economy._refuse_movement: why a movement cannot be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(3);

select tests.fund(5, 100, 20);
select tests.refuses(
  format('select economy._refuse_movement(1, %s::economy.movement)', v.movement), v.sqlstate, v.message, v.says
)
from (values
  ($$row('wallet', 5, -101)$$, 'U0FND', 'You need 101 🪙 but have 100 🪙.', 'too little in the wallet'),
  ($$row('bank', 5, -21)$$, 'U0FND', 'You need 21 🪙 in the bank but have 20 🪙 there.', 'or in the bank'),
  ($$row('bank', 5, 1)$$, 'U0RCH', 'Nobody can have more than 1,000,000,000,000,000 🪙 in one place.',
    'or more than anybody may have')
) as v (movement, sqlstate, message, says);

select * from finish();
rollback;
