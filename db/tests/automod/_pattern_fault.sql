-- Specification of automod._pattern_fault: what is wrong with a pattern.

begin;
select plan(57);

select is(automod._pattern_fault(p), null::text[], format('%s will do', p))
from unnest(array[
  'free +(?:nitro|coins)', 'a{2,50}b', '(ab)+c', '((ab)+c)', '[[:alpha:]]+x', '\(a+\)+', '[a+]*b(c+)?', '\\1', '\mword\M',
  '^.*x$',
  '\bfree nitro\b', 'привет', '[а-яё]{3,}', 'Ελλάδα', 'ทำ', 'ㅋ{5,}', '[а-яё]', '[a-z]', '[a-z]{2,}', '[^\x00-\x7F]'
]) as p;
select is(array_to_string(automod._pattern_fault(t.pattern), ': '), t.fault, format('%s will not', coalesce(t.what, t.pattern)))
from (values
  ('(a+)+', 'pattern_nests', null),
  ('(a|b*)*', 'pattern_nests', null),
  ('(?:(?:a+)b)*', 'pattern_nests', null),
  ('((a{2,3})b){2}', 'pattern_nests', null),
  ('(a)\1', 'pattern_refers_back', null),
  ('(?=a)b', 'pattern_special', null),
  ('(?i)a', 'pattern_special', null),
  ('***=a', 'pattern_special', null),
  ('a{51}', 'pattern_repeats: 50', null),
  ('a{1,99999999999999999999}', 'pattern_repeats: 50', null),
  ('(?:a?b?c?d?e?f?g?h?){50}i', 'pattern_nests', null),
  ('(?:a|){50}b', 'pattern_nests', null),
  ('(?:' || repeat('a', 190) || '){50}', 'pattern_too_large: 28500: 250',
  'one of 9,500 letters'),
  ('<@\d+>', 'pattern_never_met', null),
  ('(', 'pattern_broken: parentheses () not balanced', null), ('[a', 'pattern_broken: brackets [] not balanced', null),
  ('a**', 'pattern_broken: quantifier operand invalid', null), ('a*', 'pattern_meets_all', null),
  ('a|', 'pattern_meets_all', null), ('.', 'pattern_meets_all', null), ('^.', 'pattern_meets_all', null),
  ('\S', 'pattern_meets_all', null), ('\w+', 'pattern_meets_all', null),
  ('[A-Z]{9}', 'pattern_one_case: [A-Z]', null), ('[\w-.]+x', 'pattern_hyphen: \w-.', null),
  (repeat('ำ', 63) || 'x', 'pattern_too_large: 254: 250', 'one of letters that are two'), ('', 'pattern_length', 'nothing'),
  (repeat('a', 201), 'pattern_length', 'one of 201 characters')
) as t (pattern, fault, what);
select is(automod._pattern_fault(null), null::text[], 'no pattern has no fault');

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
