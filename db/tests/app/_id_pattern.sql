-- Specification of app._id_pattern: an id in a text, and no part of another.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select ok(
  bool_and(told ~ app._id_pattern(501)),
  'it is found between whatever is no digit'
)
from unnest(array['501', '<@501>', '/users/501/x', '{"member": 501}', 'x501y', '15501 501']) told;
select ok(not bool_or(told ~ app._id_pattern(501)), 'not in another')
from unnest(array['', '5010', '1501', '<@15011>', '5 0 1']) told;

select * from finish();
rollback;
