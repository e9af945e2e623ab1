-- Specification of roles._forget: forgets what is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

select tests.see(5, '{201}', tests.t(0)), tests.see(5, '{202}', tests.t(10)), tests.see(5, '{}', tests.t(20));
select roles.deny(1, 6, 201, '1h', at => tests.t()) is not null as denied;
update roles.denial set ended_at = tests.t(3600);
do $$
begin
  for n in 1 .. 2 loop
    perform tests.see(m, '{}', tests.t(30)) from generate_series(7, 9) m;
    perform roles.start_job(1, 'give', 203, at => tests.t(30)), roles.cancel_job(1, at => tests.t(40));
  end loop;
end;
$$;
create function pg_temp.left_over() returns text language sql as $$
  select concat_ws(' ', (select count(*) from roles.worn), (select count(*) from roles.denial),
    (select count(*) from roles.bulk_member), (select count(*) from roles.bulk))
$$;
select is(roles._forget(1, tests.t() + interval '90 days', 100), 0::bigint, 'nothing, before its time');
select is(pg_temp.left_over(), '2 1 8 2', 'all is there');
select is(roles._forget(1, tests.t(7200) + interval '90 days', 3), 3::bigint, 'so many at once');
select is(roles._forget(1, tests.t(7200) + interval '90 days', 100), 5::bigint, 'then the rest');
select is(roles._forget(1, tests.t(7200) + interval '90 days', 100), 1::bigint, 'and the jobs whose members are forgotten');
select is(pg_temp.left_over(), '2 0 0 1', 'but for the latest, whose number is not given again');
select is(roles._forget(1, tests.t(15) + interval '400 days', 100), 1::bigint, 'who wore what is remembered for longer');
insert into roles.draft (guild_id, number, action, role_id, filter, made_at)
select 1, n, 'give', 201, row(null, null, null, null, null, null, null, null)::roles.filter, tests.t(n * 3600)
from generate_series(1, 2) n;
select is(roles._forget(1, tests.t(5400) + interval '1 day', 100), 1::bigint, 'what was rehearsed is for a day');
select is(roles._forget(2, tests.t(15) + interval '900 days', 100), 0::bigint, 'each guild for itself');

select * from finish();
rollback;
