-- Specification of rolejobs._read_filter: a filter as people say it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select is(
  rolejobs._read_filter(null, null, 'both', null, null, null, tests.t()),
  row(null, null, null, null, null, null, null, null)::rolejobs.filter, 'everybody'
);
select is(
  rolejobs._read_filter(201, 202, 'people', '1h', '2h', '{5}', tests.t()),
  row('{201}', null, '{202}', null, tests.t(-7200), tests.t(-3600), false, '{5}')::rolejobs.filter, 'or less'
);
select is((rolejobs._read_filter(null, null, 'bots', null, null, null, tests.t())).bots, true, 'bots');
select tests.refuses(
  $$select rolejobs._read_filter(null, null, 'cats', null, null, null, tests.t())$$, 'U0AUD',
  'A role can be for people, bots or both, not for "cats".', 'an audience that is none is refused'
);
select tests.refuses(
  $$select rolejobs._read_filter(null, null, 'both', 'soon', null, null, tests.t())$$, 'U0DUR',
  'The duration must be from 1 minute to 3650 days, written like 10m, 3d12h or 2 weeks, not "soon".', 'and so is a duration'
);

select * from finish();
rollback;
