-- Specification of automod._require_domain: the domain that somebody typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(16);

select is(automod._require_domain(t.typed), t.domain, t.typed)
from (values
  ('example.com', 'example.com'), ('https://www.example.com/x', 'example.com'), ('https://example.com', 'example.com'),
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

select * from finish();
rollback;
