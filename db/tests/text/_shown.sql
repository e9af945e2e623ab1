-- Specification of text._shown: what people read when a message is shown.

begin;
select plan(10);

select is(text._shown(t.content), t.shown, t.what)
from (values
  ('Hello, World!', 'Hello, World!', 'plain text stays'), ('', '', 'nothing stays nothing'),
  ('Привет, ёж', 'Привет, ёж', 'letters stay theirs'),
  ('bad**word**', 'badword', 'marks are none'), (E'b\u3164ad', 'bad', 'nor what cannot be seen'),
  ('ｂａｄ', 'bad', 'forms are one'), ('# bad', 'bad', 'nor the mark of a heading'), (E'b\u007fad', 'bad', 'a control is nothing'),
  ('(a) ^c$ {d} "e" #f/g', '(a) ^c$ {d} "e" #f/g', 'other signs stay')
) as t (content, shown, what);
select is(text._shown(null), null, 'null stays null');

select * from finish();
rollback;
