-- Specification of text._as_words: a text with its words between single blanks.

begin;
select plan(16);

select is(text._as_words(t.plain), t.words, t.what)
from (values
  ('one two', ' one two ', 'blanks are around it'), ('one,  two!', ' one two ', 'punctuation is a blank'),
  (E'one\ntwo', ' one two ', 'a new line, too'), ('', '  ', 'nothing'), ('one_two*', ' one two ', 'and marks of formatting'),
  ('grüße “dir”', ' grüße dir ', 'and quotation marks of other kinds'),
  ('badword😀', ' badword 😀 ', 'an emoji is a word of its own'),
  ('🖕🏽x♥', ' 🖕 🏽 x ♥ ', 'so is its colour'), ('这。是', ' 这 是 ', 'and stops of Chinese'),
  ('كلب؟ نعم،', ' كلب نعم ', 'of Arabic'), ('गाली।', ' गाली ', 'of Hindi'), ('바보·バカ・', ' 바보 バカ ', 'and dots of Japanese'),
  ('5€×2', ' 5 2 ', 'and money'),
  (
    'https://discord.com/channels/123148812345678901/2 cdn.discordapp.com/attachments/1488/1488/x88.png?ex=1488&is=1488&hm=14',
    ' https discord com channels cdn discordapp com attachments x88 png ', 'ids in links to messages and files are no words'
  )
) as t (plain, words, what);
select is(text._as_words('?ex=badword'), ' ex badword ', 'what only begins like one is text');
select is(text._as_words(null), null, 'null stays null');

select * from finish();
rollback;
