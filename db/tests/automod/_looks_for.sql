-- Specification of automod._looks_for: what a rule looks for, in words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select tests.rule('rate'), tests.rule('links', allowed => 'example.com'), tests.rule('invites'),
  tests.rule('pattern', pattern => '\bx');
select is(automod._looks_for(r), t.words, t.words)
from (values
  (1, '6 messages within 5 seconds'), (2, 'links, but to example.com'), (3, 'invites to other servers'), (4, 'the pattern \bx')
) as t (number, words)
join automod.rule r on r.number = t.number;

select * from finish();
rollback;
