-- Specification of moderation._audit_reason: what Discord's audit log says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select tests.file('warn', reason => null), tests.file('warn', reason => repeat('ü', 400));
select is(moderation._audit_reason(tests.filed(1)), 'Case 1', 'which case it is');
select is(moderation._audit_reason(tests.filed(2)), 'Case 2: ' || repeat('ü', 400), 'and why');
select cmp_ok(length(moderation._audit_reason(tests.filed(2))), '<=', 512, 'within Discord''s limit');

select * from finish();
rollback;
