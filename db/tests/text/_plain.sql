-- Specification of text._plain: what a message says, as it is compared.

begin;
select plan(22);

create function pg_temp.plain(content text) returns text language sql return text._plain(text._shown(content));
select is(pg_temp.plain(t.content), t.plain, t.what)
from (values
  ('Hello World', 'hello world', 'lower case'), ('GRÜẞE Ähm', 'grusse ahm', 'of other letters, too, without accents'),
  ('', '', 'nothing'), (E'fr\u200bee\u00ad', 'free', 'invisible characters are left out'),
  (E'\uff26\uff32\uff25\uff25', 'free', 'full width is none'),
  (E'\U0001d4ef\U0001d4fb\U0001d4ee\U0001d4ee', 'free', 'mathematical letters are letters'),
  (E'fr\u0435\u0435', 'free', 'Cyrillic letters that look like Latin ones are those'),
  ('ВАD', 'bad', 'so are capitals'), ('ΝIGHT', 'night', 'and Greek capitals, whatever their small letters look like'),
  ('привет', 'привет', 'other words stay'), (E'b\u0337a\u0301\u0335d', 'bad', 'marks on letters are left out'),
  ('bád', 'bad', 'also where mark and letter are one'), ('ʙᴀᴅ 🅱🅰🅳 ᏴᎪᎠ', 'bad bad bad', 'small capitals, black squares, Cherokee'),
  ('bød łot', 'bod lot', 'strokes through letters'), ('がぎ', 'がぎ', 'what is another letter with a mark stays one'),
  ('한국', '한국', 'syllables stay whole'), (E'a\nb', E'a\nb', 'lines stay'), ('**bad**', 'bad', 'Markdown is none'),
  (E'b\u0e47а\u0951d\u3099', 'bad', 'marks of other scripts, too')
) as t (content, plain, what);
select is(pg_temp.plain(null), null, 'null stays null');
select is(length(pg_temp.plain(repeat('a', 13000))), 12000, 'no more than Discord allows is read');
select is(length(pg_temp.plain(repeat('ä', 13000))), 12000, 'of other letters, too');

select * from finish();
rollback;
