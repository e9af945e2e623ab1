-- Specification of text._unfolded: a text, and once more the links in it that lead elsewhere than it seems.

begin;
select plan(9);

select is(text._unfolded(t.typed), t.typed || t.more, t.what)
from (values
  ('Hello', '', 'most texts stay'), ('[x](https://x.example) https://x.example\y', '', 'so do links that lead where they say'),
  ('[x](https://x.example\@y.example)', ' https://x.example@y.example)', 'a backslash in where a masked link leads is none'),
  (E'[x]( \n<https://x.example\\.y>)', ' https://x.example.y>)', 'wherever that begins'),
  (E'<https://x.example\n.y.example>', ' https://x.example.y.example', 'and so is the end of a line in <>'),
  (E'<https://x.example\n and more>', '', 'where no blank is'), (E'a <b\nhttps://x.example> c', '', 'if it is a link'),
  (E'[x](https://x.example)\ny\\z', '', 'lines that follow stay')
) as t (typed, more, what);
select is(text._unfolded(null), null, 'null stays null');

select * from finish();
rollback;
