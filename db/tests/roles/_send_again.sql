-- Specification of roles._send_again: Discord is told again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.want(5, '{201,203}'), tests.give(5, 202);
select tests.edit_roles(5, taken => '{203}', at => tests.t(5)), tests.edit_roles(6, given => '{202}');
select tests.clear_effects();
select is(roles._send_again(1, 'leveling', '{5,6}', '{201,202,203}', tests.t(10)), 5::bigint, 'it says how many effects it took');
select is(
  tests.told(), '5+201 5+202 5+203 6-201 6-203',
  'what has a reason is given, also what people took; what has none is taken, but for what people gave'
);
select is(tests.counting(5), '201 leveling, 202 shop, 203 leveling', 'and what people took counts again');
select is(roles._send_again(1, 'leveling', '{}', '{201}', tests.t(11)), 0::bigint, 'nobody takes none');

select * from finish();
rollback;
