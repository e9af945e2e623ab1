-- Specification of moderation._audit_reason: what Discord's audit log says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(2);

select tests.file('warn', reason => null), tests.file('warn', reason => repeat('ü', 400));
select is(tests.said(moderation._audit_reason(tests.filed(1))), 'moderation.case 1', 'which case it is');
select is(
  tests.said(moderation._audit_reason(tests.filed(2))), 'moderation.case 2 ' || repeat('ü', 400), 'and the moderator''s words'
);

select * from finish();
rollback;
