-- Specification of leveling._is_template: which texts can announce a level.

begin;
\ir ../../fixtures/guild.sql
select plan(19);

select is(leveling._is_template(t.template), true, format('%s can', t.name))
from (values
  ('🎉 {member} reached level {level}! {role}', 'the default'),
  ('gg', 'a text without placeholders'),
  ('{member}{level}{xp}{role}', 'one of all placeholders'),
  ('{level}, {level}', 'the same placeholder twice'),
  (repeat('x', 2000), 'a text of 2,000 characters'),
  (e'two\nlines\tand a tab', 'several lines'),
  ('set = { 1, 2 } and a <@123> of your own', 'braces around what is no word'),
  ('everyone here', 'the words everyone and here')
) as t (template, name);
select is(leveling._is_template(t.template), false, format('%s can not', t.name))
from (values
  ('', 'nothing'),
  (e' \n ', 'blanks'),
  (repeat('x', 2001), 'a text of 2,001 characters'),
  ('{user} is {level}', 'an unknown placeholder'),
  ('{Member}', 'a placeholder in the wrong case'),
  ('{}', 'an empty placeholder'),
  ('{mem{level}ber}', 'a placeholder in another one'),
  ('@everyone, look', '@everyone'),
  ('look @HERE', '@here, however it is written'),
  (e'a\x01b', 'a control character'),
  (e'a\uFFFDb', 'what the bot sends for NUL')
) as t (template, name);

select * from finish();
rollback;
