-- Specification of app._is_nobody: whether an id is that of somebody forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select ok(app._is_nobody(1000001), 'those of app._nobody are');
select ok(not app._is_nobody(4194304), 'those of Discord are not');
select ok(not app._is_nobody(0), 'nor is the guild itself');

select * from finish();
rollback;
