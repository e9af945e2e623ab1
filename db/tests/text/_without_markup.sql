-- Specification of text._without_markup: a text as the client shows it.

begin;
select plan(45);

select is(text._without_markup(t.visible), t.shown, format('%s is shown as %s', t.visible, t.shown))
from (values
  ('bad**word**', 'badword'), ('bad__word__', 'badword'), ('bad||word||', 'badword'), ('b~~a~~d', 'bad'), ('b*a*d', 'bad'),
  ('_bad_ word', 'bad word'), ('***bad***', 'bad'), ('b`a`d', 'bad'), ('```bad```', 'bad'), ('\*bad\*', 'bad'),
  ('b\ad', 'b\ad'),
  ('2 * 3', '2 * 3'), ('f*ck', 'f*ck'), ('snake_case_name', 'snake_case_name'),
  ('<@123148812345678901> <@!1488> <@&1488> <#1488>', '       '), ('<:x1488:1488> <a:x:1488>', '   '),
  ('<t:1488:R> <t:-1488>', '   '),
  ('</give 1488:1488> <id:browse>', ' /give 1488   '), ('<id:linked-roles:1488> <sound:1488:1488> <@$1488>', '     '),
  ('bad_word_', 'badword'), ('b**_a_**d', 'bad'), ('b*_a_*d', 'bad'), ('при_в_ет', 'привет'), ('a_b_c', 'a_b_c'),
  ('<id:badword>', '<id:badword>'), ('</badword:1>', ' /badword '),
  ('</a b c d:1>', '</a b c d:1>'), ('</badword:x>', '</badword:x>'),
  ('bad[word](mailto:a@b.c)', 'badword mailto:a@b.c'), ('bad[word](tel:+1)', 'badword tel:+1'),
  ('bad[word](sms:1)', 'badword sms:1'), ('bad[word](x:1)', 'bad[word](x:1)'),
  ('# bad', 'bad'), (E'a\n> bad\n-# word', E'a\nbad\nword'), ('>>> ## bad', 'bad'), ('#bad > a # b', '#bad > a # b'),
  ('bad<@1>word', 'bad word'), ('a < b > c', 'a < b > c'),
  ('<https://x.example>', '<https://x.example>'),
  ('[bad](https://x.example/1)word', 'badword https://x.example/1'),
  ('[bad](https://x.example/(1))word', 'badword https://x.example/(1)'),
  ('[bad](https://x.example "a)b")word', 'badword https://x.example'), ('[bad](discord://-/x)word', 'badword discord://-/x'),
  ('[a](<https://x.example> "title")[b](http://y.example)', 'ab https://x.example http://y.example')
) as t (visible, shown);
select is(text._without_markup(null), null, 'null stays null');

select * from finish();
rollback;
