-- Specification of automod._pattern_fault: what is wrong with a pattern.

begin;
select plan(44);

select is(automod._pattern_fault(p), null, format('%s will do', p))
from unnest(array[
  'free +(?:nitro|coins)', 'a{2,50}b', '(ab)+c', '((ab)+c)', '[[:alpha:]]+x', '\(a+\)+', '[a+]*b(c+)?', '\\1', '\mword\M',
  '^.*x$',
  '\bfree nitro\b', 'привет', '[а-яё]{3,}', 'Ελλάδα'
]) as p;
select is(automod._pattern_fault(t.pattern), t.fault, format('%s will not', coalesce(t.what, t.pattern)))
from (values
  ('(a+)+', 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}', null),
  ('(a|b*)*', 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}', null),
  ('(?:(?:a+)b)*', 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}', null),
  ('((a{2,3})b){2}', 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}', null),
  ('(a)\1', 'it may not refer back to what it found (\1)', null),
  ('(?=a)b', 'of all that begins with (? or *** only (?:…) is allowed', null),
  ('(?i)a', 'of all that begins with (? or *** only (?:…) is allowed', null),
  ('***=a', 'of all that begins with (? or *** only (?:…) is allowed', null),
  ('a{51}', 'it may repeat something at most 50 times ({1,50}), or any number of times (* and +)', null),
  ('a{1,99999999999999999999}', 'it may repeat something at most 50 times ({1,50}), or any number of times (* and +)', null),
  ('(?:a?b?c?d?e?f?g?h?){50}i', 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}', null),
  ('(?:a|){50}b', 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}', null),
  ('(?:' || repeat('a', 190) || '){50}', 'it is too large: its repetitions written out, it is 28500 long, and may be 250',
  'one of 9,500 letters'),
  ('<@\d+>',
    'no message is ever read so: mentions, ids of emoji and marks of formatting are left out, and forms like ﬁ or Ｆ made plain',
    null),
  ('(', 'it cannot be read: parentheses () not balanced', null), ('[a', 'it cannot be read: brackets [] not balanced', null),
  ('a**', 'it cannot be read: quantifier operand invalid', null), ('a*', 'it would find something in every message', null),
  ('a|', 'it would find something in every message', null), ('', 'it must have 1 to 200 characters', 'nothing'),
  (repeat('a', 201), 'it must have 1 to 200 characters', 'one of 201 characters')
) as t (pattern, fault, what);
select is(automod._pattern_fault(null), null, 'no pattern has no fault');

-- What is known to make engines hang, ours or others: refused, or soon done with a hostile text.
select ok(
  automod._pattern_fault(p) is not null or (repeat('a', 4000) || '!') !~* p, format('%s is refused, or soon done', left(p, 60))
)
from unnest(array[
  'a*a*a*a*a*a*a*b', '(?:a|aa){1,50}b', '(a?){50}b', '[ab]*a[ab]{50}c', 'a.{0,50}a.{0,50}a.{0,50}b', '(?:a?b?c?d?e?f?g?h?){50}i',
  '(?:a|){50}b', '(?:' || repeat('a', 190) || '){50}b'
]) as p;

select * from finish();
rollback;
