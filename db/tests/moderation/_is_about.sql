-- Specification of moderation._is_about: what a member may appeal against.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

select tests.file('warn', 5), tests.file('note', 5);
select is(moderation._is_about(1, 1, 5), true, 'a case of theirs');
select is(moderation._is_about(1, 1, 6), false, 'not another member''s');
select is(moderation._is_about(2, 1, 5), false, 'nor another guild''s');
select is(moderation._is_about(1, 2, 5), false, 'nor one without consequences');
select moderation.pardon(1, 1);
select is(moderation._is_about(1, 1, 5), false, 'nor one that is pardoned');

select * from finish();
rollback;
