-- Specification of text._finds: whether a pattern is found.

begin;
select plan(37);

select is(
  text._finds(
    text._regex(t.pattern), case when not text._is_latin(t.pattern) then text._regex(t.pattern) end,
    text._shown(t.content), text._plain(text._shown(t.content))
  ),
  t.found, format('%s in %s', t.pattern, left(t.content, 40))
)
from (values
  ('\bfree nitro\b', 'get Free Nitro!', true), ('\bfree nitro\b', 'carefree nitro', false), ('привет', 'ПРИВЕТ!', true),
  ('[а-яё]{3,}', 'ёжик', true),
  ('Ελλάδα', 'Η Ελλάδα', true), ('free', E'fr\u0435e', true), ('1488', '<@123148812345678901>', false),
  ('café', 'CAFÉ', true), ('[^a-z ]{3}', 'тоо', true), ('free', repeat('a', 1996) || 'free', true),
  ('free', repeat('a', 1997) || 'free', false), ('б', repeat('a', 1999) || 'б', true), ('б', repeat('a', 2000) || 'б', false),
  ('buy.*now', E'I buy bread.\nSee you.\nI have to go now', false), ('buy.*now', 'buy it now', true),
  ('a[^x]b', E'a\nb', false), ('б.*в', E'б\nв', false), ('a\sb', E'a\nb', true), ('^b', E'a\nb', false), ('a$', E'a\nb', false),
  ('ทำ', 'ทำไม', true), ('\bคำ\b', 'x คำ y', true), ('(?:คำ){3}', 'คำคำคำ', true), ('ำ{3}', 'ำำำ', true), ('น้ำ', 'น้ำ', true),
  ('^[ก-ำ]{3}$', 'กำ', true), ('ທຳ', 'ທຳ', true), ('ㅋ{5,}', 'ㅋㅋㅋㅋㅋ', true), ('ㅅㅂ', 'ㅅㅂ', true), ('[ㄱ-ㅎ]{3}', 'ㄳㄶㅄ', true),
  ('[ㄱ-ㅎㅏ-ㅣ가-힣]{3,}', '안녕하세요', true), ('[ㄱ-ㅎㅏ-ㅣ가-힣]', 'hello', false), ('[ㄱ-힣]{3}', 'ㅋㅋㅋ', true),
  ('\u314b{3}', 'ㅋㅋㅋ', true), ('[\u3131-\u314e]{3}', 'ㅋㅋㅋ', true), ('\x64ad', 'dad', true)
) as t (pattern, content, found);
select is(text._finds(null, null, 'a', 'a'), null, 'no pattern finds nothing');

select * from finish();
rollback;
