-- Specification of roles._forget: forgets what is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.see(5, '{201}', tests.t(0)), tests.see(5, '{202}', tests.t(10)), tests.see(5, '{}', tests.t(20));
select roles.deny(1, 6, 201, '1h', at => tests.t()) is not null as denied;
update roles.denial set ended_at = tests.t(3600);
create function pg_temp.left_over() returns text language sql as $$
  select concat_ws(' ', (select count(*) from roles.worn), (select count(*) from roles.denial))
$$;
select is(roles._forget(1, tests.t() + interval '90 days', 100), 0::bigint, 'nothing, before its time');
select is(roles._forget(1, tests.t(7200) + interval '90 days', 100), 1::bigint, 'denials that are over');
select is(pg_temp.left_over(), '2 0', 'and what was worn stays');
select is(roles._forget(1, tests.t(15) + interval '400 days', 100), 1::bigint, 'which is remembered for longer');
select is(pg_temp.left_over(), '1 0', 'but not for ever');
select is(roles._forget(2, tests.t(15) + interval '900 days', 100), 0::bigint, 'each guild for itself');

select * from finish();
rollback;
