-- Specification of roles._is_denied: whether a member must not wear a role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select roles.deny(1, 5, 201, '1h', at => tests.t()) is not null as denied, roles.deny(1, 5, 202, at => tests.t()) is not null;
select is(roles._is_denied(1, 5, 201, tests.t(3599)), true, 'until its end');
select is(roles._is_denied(1, 5, 201, tests.t(3600)), false, 'not at its end');
select is(roles._is_denied(1, 5, 202), true, 'one without end for good');
select is(roles._is_denied(1, 6, 202), false, 'nobody else');
select is(roles._is_denied(2, 5, 202), false, 'nor in another guild');
select roles.allow(1, 5, 202, at => tests.t(9)) is not null as allowed;
select is(roles._is_denied(1, 5, 202), false, 'nor when it was lifted');

select * from finish();
rollback;
