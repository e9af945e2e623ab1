-- Specification of roles._follow_member: keeps from when to when members wear roles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

create function pg_temp.worn() returns text language sql as $$
  select string_agg(
    w.role_id || ' ' || extract(epoch from w.from_at - tests.t())::integer
      || coalesce('-' || extract(epoch from w.until_at - tests.t())::integer, '')
      || case when w.has_left then ' left' else '' end,
    ', ' order by w.role_id, w.from_at
  )
  from roles.worn w
$$;
select tests.see(5, '{}', tests.t(0));
select is(pg_temp.worn(), null, 'who wears none');
select tests.see(5, '{201,201}', tests.t(1));
select is(pg_temp.worn(), '201 1', 'what somebody wears begins');
select tests.see(5, '{201}', tests.t(2));
select is(pg_temp.worn(), '201 1', 'goes on');
select tests.see(5, '{202}', tests.t(3));
select is(pg_temp.worn(), '201 1-3, 202 3', 'and ends');
select tests.see(5, '{201}', tests.t(2));
select is(pg_temp.worn(), '201 1-3, 202 3', 'an older word changes nothing');
select app._member_left(1, 5, false, tests.t(4));
select is(pg_temp.worn(), '201 1-3, 202 3-4 left', 'who leaves takes them off');
select tests.see(5, '{202}', tests.t(5), joined_at => tests.t(5));
select is(pg_temp.worn(), '201 1-3, 202 3-4 left, 202 5', 'who is back may wear them again');
select tests.see(5, '{}', tests.t(9), joined_at => tests.t(8));
select is(pg_temp.worn(), '201 1-3, 202 3-4 left, 202 5-9 left', 'who left unheard has left, too');
select tests.see(5, '{203}', tests.t(9), joined_at => tests.t(8)), tests.see(5, '{}', tests.t(9), joined_at => tests.t(8));
select tests.see(5, '{203}', tests.t(9), joined_at => tests.t(8));
select is(pg_temp.worn(), '201 1-3, 202 3-4 left, 202 5-9 left, 203 9', 'on, off and on in one moment is on');

select * from finish();
rollback;
