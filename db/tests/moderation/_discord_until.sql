-- Specification of moderation._discord_until: how far ahead Discord is told of a timeout.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select is(moderation._discord_until(tests.h(648), tests.h()), tests.h(648), '27 days are told as they are');
select is(moderation._discord_until(tests.h(649), tests.h()), tests.h(648), 'of more, 27');
select is(moderation._discord_until(tests.h(649), tests.h(2)), tests.h(649), 'and later the rest');

select * from finish();
rollback;
