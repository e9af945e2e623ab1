-- Specification of rolejobs.start: gives or takes a role in bulk.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.see(5, '{}'), tests.see(6, '{201}'), tests.see(7, '{}', is_bot => true);
create temp table first as
select * from rolejobs.start(
  1, 'give', 201, row(null, null, null, null, null, null, false, null)::rolejobs.filter, 'party', 102, tests.rank(), 61, 'k',
  tests.t()
);
select results_eq(
  'select number, action, role_id, reason, actor_id, state, members, waiting, channel_id from first',
  $$values (1::bigint, 'give', 201::bigint, 'party', 61::bigint, 'running', 1::bigint, 1::bigint, 102::bigint)$$, 'it begins'
);
select is(
  rolejobs.start(
    1, 'give', 201, row(null, null, null, null, null, null, false, null)::rolejobs.filter, 'party', 102, tests.rank(), 61, 'k'
  ),
  (select row(f.*)::rolejobs.job_row from first f), 'the same key again is the same job'
);
select tests.refuses(
  $$select rolejobs.start(1, 'give', 202)$$, 'U0JRN', 'Job 1 is not over yet. Wait for its end, or cancel it.', 'one at a time'
);
select tests.refuses(
  $$select rolejobs.start(1, 'give', 204)$$, 'U0HIR',
  'I cannot give out the role "High": it is not below my own highest role. Move my role above it.', 'a role that can be given'
);
select tests.refuses(
  $$select rolejobs.start(1, 'give', 202, channel_id => 121)$$, 'U0CHN',
  'Channel 121 does not exist in this server. Choose one of its channels.', 'shown in this server'
);
select tests.refuses(
  $$select rolejobs.start(1, 'give', 202, actor_id => 61, facts => tests.rank(permissions => 0))$$, 'U0PRM',
  'You need the permission "Manage Roles" for that.', 'and by who may'
);

select * from finish();
rollback;
