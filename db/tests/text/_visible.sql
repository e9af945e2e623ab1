-- Specification of text._visible: what of a text can be seen.

begin;
select plan(6);

select is(text._visible(t.content), t.visible, t.what)
from (values
  (E'Hello\n', E'Hello\n', 'plain text stays'), ('', '', 'nothing is nothing'), (E'b\u3164ad', 'bad', 'what cannot be seen goes'),
  (E'b\u007fad', 'bad', 'of ASCII, too'), (null, null, 'null stays null')
) as t (content, visible, what);
select is(length(text._visible(repeat('a', 13000))), 12000, 'no more than Discord allows is read');

select * from finish();
rollback;
