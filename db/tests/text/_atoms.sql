-- Specification of text._atoms: a pattern, part by part.

begin;
select plan(15);

select is(
  (select string_agg(a.atom || coalesce('~' || a.repeated, ''), ' ' order by a.place) from text._atoms(t.pattern) a), t.atoms,
  t.pattern
)
from (values
  ('ab', 'a b'), ('a{2,3}b*?', 'a~{2,3} b~*?'), ('[a-z]+x', '[a-z]~+ x'), ('[]a]b', '[]a] b'), ('[^]a]', '[^]a]'),
  ('[[:alpha:]x]]', '[[:alpha:]x] ]'), ('[\]a]', '[\]a]'), ('\[a]', '\[ a ]'), ('\u0041b', '\u0041 b'), ('\x4142', '\x41 4 2'),
  ('\\u0041', '\\ u 0 0 4 1'), ('\p{L}+', '\p{L}~+'), ('\w{2}', '\w~{2}'), ('[a', '[ a')
) as t (pattern, atoms);
select is_empty($$select from text._atoms(null)$$, 'null has no parts');

select * from finish();
rollback;
