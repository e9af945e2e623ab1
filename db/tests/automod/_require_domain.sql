-- Specification of automod._require_domain: the domain that somebody typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(21);

select is(automod._require_domain(t.typed), t.domain, t.typed)
from (values
  ('example.com', 'example.com'), ('https://www.example.com/', 'example.com'), ('https://example.com', 'example.com'),
  ('gov', 'gov'), ('example.com/', 'example.com'),
  ('bücher.example', 'xn--bcher-kva.example'), ('xn--bcher-kva.example', 'xn--bcher-kva.example')
) as t (typed, domain);
select tests.refuses(
  format('select automod._require_domain(%L)', typed), 'U0ALW',
  format(
    '"%s" would never allow anything. Write a domain such as example.com, which allows www.example.com as well; '
    '* and ports are none.', typed
  ),
  format('%s is none', typed)
)
from unnest(array['*.example.com', 'example.org:8080', '.gov', 'https://a@example.com', 'two words', 'https://', '/x',
  'a..b', '“example.com”']) typed;
select tests.refuses(
  format('select automod._require_domain(%L)', t.typed), 'U0ALW',
  format(
    'Domains are allowed as a whole: "%s" would allow all of %s. Write the domain alone if that is meant.', t.typed, t.domain
  ),
  format('%s has a path', t.typed)
)
from (values
  ('github.com/myorg', 'github.com'), ('https://www.example.com/x', 'example.com'), ('https://example.com/?x', 'example.com'),
  ('example.com?x', 'example.com'), ('https:\\example.com\x', 'example.com')
) as t (typed, domain);

select * from finish();
rollback;
