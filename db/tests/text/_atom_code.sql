-- Specification of text._atom_code: the number of the letter that a part of a pattern is.

begin;
select plan(16);

select is(text._atom_code(t.atom), t.code, t.atom)
from (values
  ('a', 97), ('я', 1103), ('\u0041', 65), ('\U0001D400', 119808), ('\t', 9), ('\n', 10), ('\v', 11), ('\f', 12), ('\r', 13),
  ('\0', 1), ('\cA', 1), ('\.', 46), ('\ü', 252), ('\w', null), ('[:alpha:]', null)
) as t (atom, code);
select is(text._atom_code(null), null, 'null stays null');

select * from finish();
rollback;
