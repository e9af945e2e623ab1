-- Specification of automod._plain: what a message says, as automatic rules read it.

begin;
select plan(11);

select is(automod._plain(t.content), t.plain, t.what)
from (values
  ('Hello World', 'hello world', 'lower case'), ('GRÜẞE Ähm', 'grüße ähm', 'of other letters, too'), ('', '', 'nothing'),
  (E'fr\u200bee\u00ad', 'free', 'invisible characters are left out'), (E'\uff26\uff32\uff25\uff25', 'free', 'full width is none'),
  (E'\U0001d4ef\U0001d4fb\U0001d4ee\U0001d4ee', 'free', 'mathematical letters are letters'),
  (E'fr\u0435\u0435', 'free', 'Cyrillic letters that look like Latin ones are those'), (E'a\nb', E'a\nb', 'lines stay')
) as t (content, plain, what);
select is(automod._plain(null), null, 'null stays null');
select is(length(automod._plain(repeat('a', 5000))), 4000, 'no more than Discord allows is read');
select is(length(automod._plain(repeat('ä', 5000))), 4000, 'of other letters, too');

select * from finish();
rollback;
