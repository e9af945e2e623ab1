-- Specification of privacy._erase: each domain forgets a member.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:01Z');
select tests.run_as('guildkeeper_owner', $$select privacy._erase(1, 5, 1000001, '2026-01-02')$$);
select is(tests.xp(5), null, 'what they have goes');
select is(tests.xp(6), 20::bigint, 'others keep theirs: see privacy.forget');

select * from finish();
rollback;
