-- Specification of roles.denials: what is denied to whom.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select roles.deny(1, m, 201, case when m = 5 then '1h' end, 'no', at => tests.t(m)) is not null as denied
from generate_series(5, 8) m;
select roles.deny(1, 5, 202, at => tests.t(1)) is not null as denied;
select roles.allow(1, 8, 201, at => tests.t(20)) is not null as allowed;
select results_eq(
  'select member_id, role_id, reason, page, pages from roles.denials(1, page_size => 3, at => tests.t(30))',
  $$values (7::bigint, 201::bigint, 'no', 1::bigint, 2::bigint), (6, 201, 'no', 1, 2), (5, 201, 'no', 1, 2)$$, 'the latest first'
);
select results_eq(
  'select member_id, role_id, page from roles.denials(1, page => 9, page_size => 3, at => tests.t(30))',
  'values (5::bigint, 202::bigint, 2::bigint)', 'a page past the end is the last'
);
select results_eq(
  'select member_id from roles.denials(1, 201, at => tests.t(3605))', 'values (7::bigint), (6)', 'of one role, those in force'
);
select is_empty('select from roles.denials(2)', 'each guild for itself');
select tests.refuses('select roles.denials(1, page => 0)', 'U0PAG', 'Pages count from 1; 0 is no page.', 'there is no page 0');

select * from finish();
rollback;
