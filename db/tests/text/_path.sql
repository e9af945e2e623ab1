-- Specification of text._path: the path of a link, as a browser asks for it.

begin;
select plan(12);

select is(text._path(t.typed), t.path, t.typed)
from (values
  ('/invite/x', 'invite/x'), ('', ''), ('/a/../invite/x', 'invite/x'), ('/./invite//x/', 'invite/x'),
  ('/%69nvite/x', 'invite/x'), ('\invite\x', 'invite/x'),
  ('/%2e%2e/x', 'x'), ('/invite/x?a=/../b#c', 'invite/x'), ('/../../x', 'x'), ('/a/b/../../..', ''), ('/a/b/../c', 'a/c')
) as t (typed, path);
select is(text._path(null), null, 'null stays null');

select * from finish();
rollback;
