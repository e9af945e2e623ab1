-- Specification of economy._most_in_one_place: the most that a member can have in the wallet or in the bank.

begin;
select plan(2);

select is(economy._most_in_one_place(), 1000000000000000, 'it is 10^15');
select throws_ok(
  format('select %s::economy.funds', economy._most_in_one_place() + 1), '23514', null, 'no account holds more'
);

select * from finish();
rollback;
