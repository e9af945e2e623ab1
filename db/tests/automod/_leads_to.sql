-- Specification of automod._leads_to: what a rule does, in words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select tests.rule('links'), tests.rule('links', deletes => false),
  tests.rule('links', action => 'timeout', duration => '1h', points => 2),
  tests.rule('links', action => 'ban', deletes => false);
select is(automod._leads_to(r), t.words, t.words)
from (values
  (1, 'deletes the message'), (2, 'only takes note'), (3, 'deletes the message, times out for 1 hour, 2 points'), (4, 'bans')
) as t (number, words)
join automod.rule r on r.number = t.number;

select * from finish();
rollback;
