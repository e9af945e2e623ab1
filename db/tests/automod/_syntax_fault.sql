-- Specification of automod._syntax_fault: what a pattern has of other languages.

begin;
select plan(66);

select is(automod._syntax_fault(p), null::text[], format('%s has nothing', p))
from unnest(array[
  '[A-Za-z]{3}', '[a-zA-Z0-9]{3}', '[a-z]{3}', '[A-F0-9]{6}', '[0-9A-F]{6}', '[\dA-F]{6}', '[A-z]{3}', '[A-C]x', '[А-Яа-я]',
  '[[:upper:][:lower:]]x', '[[:alpha:][:upper:]]', '[A-Z\w]',
  'FREE NITRO', '[/]free[/]', '/rank', 'https?://x\.com/i', 'free\/i', 'free[/]i', 'a{0,3}b', 'a{3,}',
  '[\w.-]', '[-\w]', '[a-z-]', '[^-x]', '[]a]b', '[\]-_]', '[\\-]b', '\\p{L}b', '\d\.\y\u0041', '[\W]x', '\_x', '\ü',
  '[\_\ü]'
]) as p;
select is(array_to_string(automod._syntax_fault(t.pattern), ': '), t.fault, t.pattern)
from (values
  ('[A-Z]{10,}', 'pattern_one_case: [A-Z]'), ('^[A-Z\s!]+$', 'pattern_one_case: [A-Z\s!]'),
  ('[[:upper:]]{8,}', 'pattern_one_case: [[:upper:]]'), ('[[:lower:]]x', 'pattern_one_case: [[:lower:]]'),
  ('[A-Z][a-z]+', 'pattern_one_case: [A-Z]'), ('[А-Я]{5}', 'pattern_one_case: [А-Я]'), ('[A-F]x', 'pattern_one_case: [A-F]'),
  ('[A-Z0-9]{5}', 'pattern_one_case: [A-Z0-9]'), ('[\x41-\x5a]{5}', 'pattern_one_case: [A-Z]'),
  ('[^A-Z]', 'pattern_one_case: [^A-Z]'),
  ('/free nitro/i', 'pattern_flags'), ('/free nitro/gi', 'pattern_flags'), ('/free nitro/', 'pattern_flags'),
  ('free nitro/i', 'pattern_flags'),
  ('a{,3}b', 'pattern_from_nothing: {,3}: {0,3}'), ('a{,}b', 'pattern_from_nothing: {,}: {0,}'),
  ('\uD83D\uDE00', 'pattern_unknown: \uD83D'), ('\p{L}+x', 'pattern_unknown: \p{L}'), ('[\p{L}]', 'pattern_unknown: \p{L}'),
  ('[\uD83D-\uD83E]', 'pattern_unknown: \uD83D'), ('\x{1F600}', 'pattern_unknown: \x{1F600}'),
  ('\u{1F600}', 'pattern_unknown: \u{1F600}'),
  ('\h', 'pattern_unknown: \h'), ('\K', 'pattern_unknown: \K'), ('[\b]', 'pattern_unknown: \b'), ('\u12', 'pattern_unknown: \u'),
  ('[\w-.]+x', 'pattern_hyphen: \w-.'), ('[a-z0-9-_]', 'pattern_hyphen: -_'), ('[z-a]', 'pattern_hyphen: z-a'),
  ('[a-\d]', 'pattern_hyphen: a-\d'), ('[A-Z', null), ('[', null)
) as t (pattern, fault);
select is(automod._syntax_fault(null), null, 'null has nothing');

select * from finish();
rollback;
