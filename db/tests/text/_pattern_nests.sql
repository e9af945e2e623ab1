-- Specification of text._pattern_nests: whether a repetition is repeated.

begin;
select plan(17);

select is(text._pattern_nests(p), true, format('%s does', p))
from unnest(array[
  '(a+)+', '(a|b*)*', '(?:(?:a+)b)*', '((a{2,3})b){2}', '(?:a?b?c?d?e?f?g?h?){50}i', '(?:a|){50}', '(|a)+', '(a||b)*', '()+',
  '(?:(?:a|)b){3}'
]) as p;
select is(text._pattern_nests(p), false, format('%s does not', p))
from unnest(array['(ab)+c', '(?:a+b)?', '\(a+\)+', '[a+]*b', '(a+|b+)c', '(?:ab|c){1,50}']) as p;
select is(text._pattern_nests(null), null, 'null stays null');

select * from finish();
rollback;
