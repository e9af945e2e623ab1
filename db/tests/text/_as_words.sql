-- Specification of text._as_words: a text with its words between single blanks.

begin;
select plan(10);

select is(text._as_words(t.plain), t.words, t.what)
from (values
  ('one two', ' one two ', 'blanks are around it'), ('one,  two!', ' one two ', 'punctuation is a blank'),
  (E'one\ntwo', ' one two ', 'a new line, too'), ('', '  ', 'nothing'), ('one_two*', ' one two ', 'and marks of formatting'),
  ('grüße “dir”', ' grüße dir ', 'and quotation marks of other kinds'),
  ('badword😀', ' badword 😀 ', 'an emoji is a word of its own'),
  ('🖕🏽x♥', ' 🖕 🏽 x ♥ ', 'so is its colour'), ('这。是', ' 这 是 ', 'and stops of Chinese')
) as t (plain, words, what);
select is(text._as_words(null), null, 'null stays null');

select * from finish();
rollback;
