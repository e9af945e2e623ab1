-- Specification of text._read_latin: which words are read as Latin ones.

begin;
select plan(24);

select is(text._read_latin(t.cased), t.read, t.what)
from (values
  ('Сигарета есть?', 'сигарета есть?', 'Russian stays'), ('Но я не знаю', 'но я не знаю', 'also where a capital looks Latin'),

  ('средний небо избегать', 'средний небо избегать', 'no letter of it is a digit'),
  ('вот ВОТ да', 'вот вот да', 'nor in capitals'),
  ('να πάμε ΝΑΙ', 'να πάμε ναι', 'Greek stays'), ('ասում եմ', 'ասում եմ', 'and Armenian'),
  ('bаdwоrd я', 'badword я', 'a word with Latin letters is one'), ('я fucк, я', 'я fuck, я', 'wherever it stands'),
  ('пpивeт ты', 'пpиbet ты', 'whatever it means'), ('б0б з', '606 з', 'a digit does the same'),
  ('рορ и', 'pop и', 'so do letters of two alphabets'),
  ('сосо Расе я', 'coco pace я', 'a word of look-alikes alone is Latin'),
  ('рассоры', 'рассоры', 'but not part of one'), ('НОМО', 'homo', 'capitals are where nothing says otherwise'),
  ('so НОМО!', 'so homo!', 'as here'),
  ('bΝ ж', 'bn ж', 'a Greek capital is what it looks like'), ('Ꮩοᴏ ᏴᎪᎠ ж', 'voo bad ж', 'others'),
  ('漢жж字 ж', '漢жж字 ж', 'no other script makes a word Latin'), ('  ж  c ', '  ж  c ', 'blanks stay'),
  (E'ж\nа\nж', E'ж\na\nж', 'and lines'),
  ('', '', 'nothing stays nothing')
) as t (cased, read, what);
select is(text._read_latin(null), null, 'null stays null');
select is(text._read_latin(repeat('с м ', 500)), repeat('c м ', 500), 'many turns');
select is(length(text._read_latin(repeat('ж', 12000))), 12000, 'and one long word');

select * from finish();
rollback;
