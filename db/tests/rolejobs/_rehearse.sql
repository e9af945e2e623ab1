-- Specification of rolejobs._rehearse: what a job would do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.see(m, case when m > 20 then '{201}'::bigint[] else '{202}' end, joined_at => tests.t(-m))
from generate_series(5, 24) m;
select is(
  rolejobs._rehearse(1, 'give', 201, null), row(16, 20, 20, '{20,19,18,17,16,15,14,13,12,11}')::rolejobs.rehearsal,
  'to how many, and to whom first'
);
select is(
  rolejobs._rehearse(1, 'take', 201, row('{201}', null, null, null, null, tests.t(-22), null, '{21,23,24}')::rolejobs.filter),
  row(2, 2, 20, '{24,23}')::rolejobs.rehearsal, 'of those who meet a filter'
);

select * from finish();
rollback;
