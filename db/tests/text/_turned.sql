-- Specification of text._turned: a text in the order in which people read it.

begin;
select plan(11);

select is(text._turned(t.content), t.turned, t.what)
from (values
  ('bad', 'bad', 'most texts stay'), (E'\u202edab', E'bad\u202e', 'what is turned is read from its end'),
  (E'so \u202edab\u202c it is', E'so bad\u202e\u202c it is', 'to where that ends'),
  (E'\u202edab\ngood', E'bad\u202e\ngood', 'and no further than its line'),
  (E'\u202e\u202dbad', E'\u202e\u202dbad\ndab\u202d\u202e', 'to where another direction begins'),
  (E'\u202e\u2066x\u2069dab', E'\u202e\u2066x\u2069dab\nbad\u2069x\u2066\u202e', 'and also as if behind that it went on'),
  (E'\u202e`bad`', E'\u202e`bad`\n`dab`\u202e', 'so with code'),
  (E'\u202ea\u202eb', E'b\u202ea\u202e', 'turned once'), ('', '', 'nothing stays nothing'),
  (E'\u202e', E'\u202e', 'so does no more than the turn')
) as t (content, turned, what);
select is(text._turned(null), null, 'null stays null');

select * from finish();
rollback;
