-- Specification of rolejobs._maintain: forgets jobs that are over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

do $$
begin
  for n in 1 .. 2 loop
    perform tests.see(m, '{}', tests.t(30)) from generate_series(6, 9) m;
    perform rolejobs.start(1, 'give', 203, at => tests.t(30)), rolejobs.cancel(1, at => tests.t(40));
  end loop;
end;
$$;
create function pg_temp.left_over() returns text language sql as $$
  select concat_ws(' ', (select count(*) from rolejobs.member), (select count(*) from rolejobs.job))
$$;
select is(rolejobs._maintain(1, tests.t() + interval '90 days', 100), 0::bigint, 'nothing, before its time');
select is(pg_temp.left_over(), '8 2', 'all is there');
select is(rolejobs._maintain(1, tests.t(7200) + interval '90 days', 3), 3::bigint, 'so many at once');
select is(rolejobs._maintain(1, tests.t(7200) + interval '90 days', 100), 5::bigint, 'then the rest');
select is(rolejobs._maintain(1, tests.t(7200) + interval '90 days', 100), 1::bigint, 'and the jobs whose members are forgotten');
select is(pg_temp.left_over(), '0 1', 'but for the latest, whose number is not given again');
insert into rolejobs.draft (guild_id, number, action, role_id, filter, made_at)
select 1, n, 'give', 201, row(null, null, null, null, null, null, null, null)::rolejobs.filter, tests.t(n * 3600)
from generate_series(1, 2) n;
select is(rolejobs._maintain(1, tests.t(5400) + interval '1 day', 100), 1::bigint, 'what was rehearsed is for a day');
select tests.configure('rolejobs.keep_jobs', '1 day');
select tests.see(9, '{}', tests.t(50)), rolejobs.start(1, 'give', 203, at => tests.t(50)) is not null,
  rolejobs.cancel(1, at => tests.t(60)) is not null;
select is(rolejobs._maintain(1, tests.t(60) + interval '25 hours', 100) > 0, true, 'as long as the setting says');
select is(rolejobs._maintain(2, tests.t(15) + interval '900 days', 100), 0::bigint, 'each guild for itself');

select * from finish();
rollback;
