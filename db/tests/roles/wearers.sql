-- Specification of roles.wearers: who wore a role at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(12);

select tests.see(m, '{201}', tests.t(m)) from generate_series(5, 8) m;
select tests.see(5, '{}', tests.t(100));
create function pg_temp.wearers(seconds numeric, page bigint default 1, role_id bigint default 201) returns text
language sql as $$
  select string_agg(w.member_id::text, ' ') || ' of ' || max(w.wearers) || ', page ' || max(w.page) || '/' || max(w.pages)
  from roles.wearers(1, wearers.role_id, tests.t(wearers.seconds), wearers.page, 3) w
$$;
select is(pg_temp.wearers(0), null, 'nobody');
select is(pg_temp.wearers(6), '5 6 of 2, page 1/1', 'those who had it by then, the longest first');
select is(pg_temp.wearers(50), '5 6 7 of 4, page 1/2', 'a page of them');
select is(pg_temp.wearers(50, 9), '8 of 4, page 2/2', 'a page past the end is the last');
select is(pg_temp.wearers(100), '6 7 8 of 3, page 1/1', 'not who had lost it');
select results_eq(
  $$select w.member_id, w.at from roles.wearers(1, 201, tests.t(66), ago => '1m') w$$,
  $$values (5::bigint, tests.t(6)), (6, tests.t(6))$$, 'so long ago'
);
select tests.refuses(
  $$select roles.wearers(1, 201, ago => 'once')$$, 'U0DUR',
  'The duration must be from 1 second to 3650 days, written like 10m, 3d12h or 2 weeks, not "once".', 'which is a duration'
);
update app.role set deleted_at = tests.t(200) where role_id = 201;
select is(pg_temp.wearers(199), '6 7 8 of 3, page 1/1', 'also of a role that was deleted since');
select is(pg_temp.wearers(200), null, 'but not after that');
select tests.refuses(
  'select roles.wearers(1, 221)', 'U0ROL', 'Role 221 does not exist in this server. Choose one of its roles.',
  'another guild''s role is none'
);
select tests.refuses('select roles.wearers(1, 201, page => 0)', 'U0PAG', 'Pages count from 1; 0 is no page.', 'nor is page 0');
select tests.refuses(
  $$select roles.wearers(1, 201, 'infinity')$$, 'U0TIM', 'The time must lie between 2015 and 2100. infinity does not.',
  'nor never'
);

select * from finish();
rollback;
