-- Specification of roles.set_autorole: a role for who joins.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

select results_eq(
  $$select (roles.set_autorole(1, 201, '1h', 'both', false, tests.rank(), 61, at => tests.t())).*$$,
  $$values (201::bigint, '1 hour'::interval, 'both', false, tests.t(), null::text)$$, 'it is one from then on'
);
select results_eq(
  $$select (roles.set_autorole(1, 201, at => tests.t(9))).*$$,
  $$values (201::bigint, '0 s'::interval, 'people', true, tests.t(), null::text)$$, 'set again, it is as it is set'
);
create temp table first as select roles.set_autorole(1, 202, key => 'k', at => tests.t()) as row;
select is(roles.set_autorole(1, 202, key => 'k', at => tests.t(5)), (select row from first), 'the same key again is the same');
select tests.refuses(
  $$select roles.set_autorole(1, 201, audience => 'cats')$$, 'U0AUD', 'A role can be for people, bots or both, not for "cats".',
  'nobody else joins'
);
select tests.refuses(
  $$select roles.set_autorole(1, 201, '2 years')$$, 'U0DUR',
  'The duration must be from 0 seconds to 365 days, written like 10m, 3d12h or 2 weeks, not "2 years".', 'nor waits for ever'
);
select tests.refuses(
  'select roles.set_autorole(1, 205)', 'U0HIR',
  'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.', 'an integration''s is not given'
);
update app.role set permissions = 32 where role_id = 203;
select tests.refuses(
  'select roles.set_autorole(1, 203)', 'U0DNG',
  'The role "Gold" has permissions of moderators (Manage Server). '
  'Choose another, or allow it with the setting roles.dangerous.', 'nor one that makes everybody a moderator'
);
select tests.refuses(
  'select roles.set_autorole(1, 202, facts => tests.rank(2), actor_id => 61)', 'U0ABV',
  'The role "Silver" is not below your own highest role, so it is not yours to give or take.', 'nor one above the actor'
);

select * from finish();
rollback;
