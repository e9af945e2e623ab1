-- Specification of rolejobs._require_job: refuses a job that cannot be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

create function pg_temp.ask(action text, role_id bigint default 201, filter text default '{}') returns text language sql as $$
  select (rolejobs._require_job(
    1, ask.action, ask.role_id, jsonb_populate_record(null::rolejobs.filter, ask.filter::jsonb), tests.rank(3), 61
  )).name
$$;
select is(pg_temp.ask('give'), 'Bronze', 'a role is given');
select is(pg_temp.ask('take', filter => '{"has_any": [202]}'), 'Bronze', 'or taken');
select tests.refuses(
  $$select pg_temp.ask('swap')$$, 'U0JAC', 'A job can give or take a role, not "swap".', 'nothing else is done with it'
);
select tests.refuses(
  $$select pg_temp.ask('take', 203)$$, 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.', 'not what is above the actor'
);
select tests.refuses(
  $$select pg_temp.ask('give', filter => '{"lacks_any": [299]}')$$, 'U0ROL',
  'Role 299 does not exist in this server. Choose one of its roles.', 'a filter of roles that are not there is a mistake'
);
update app.role set permissions = 8 where role_id = 201;
select tests.refuses(
  $$select pg_temp.ask('give')$$, 'U0DNG',
  'The role "Bronze" has permissions of moderators (Administrator). '
  'Choose another, or allow it with the setting roles.dangerous.', 'nobody makes moderators of everybody'
);
select is(pg_temp.ask('take'), 'Bronze', 'but the other way round');

select * from finish();
rollback;
