-- Specification of roles.denial: roles that members must not wear, case by case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(15);

create function pg_temp.deny(seconds numeric default 0, duration text default null) returns text language plpgsql as $$
begin
  perform roles.deny(1, 5, 201, deny.duration, at => tests.t(deny.seconds));
  return tests.told();
end;
$$;
create function pg_temp.allow(seconds numeric) returns text language plpgsql as $$
begin
  perform roles.allow(1, 5, 201, at => tests.t(allow.seconds));
  return tests.told();
end;
$$;

select tests.give(5, 201), tests.give(5, 201, 'leveling', '');
select tests.clear_effects();
select is(pg_temp.deny(), '5-201', 'a denial beats all reasons');
select is(tests.give(5, 201, 'shop', 'loan', at => tests.t(1)), 0::bigint, 'also those that come later');
select tests.see(5, '{201}', tests.t(2));
select results_eq(
  'select role_id, is_wanted from roles._differences(1, ''{5}'', tests.t(2))', 'values (201::bigint, false)',
  'a comparison finds that the role is too much'
);
select is(pg_temp.allow(10), '5+201', 'lifted, the role is there again for what counts still');
select is(pg_temp.deny(20, '1h'), '5-201', 'one with an end');
select roles._end_denial(1, '{"member_id": 5, "role_id": 201}', tests.t(3619));
select is(tests.told(), null, 'not before it');
select roles._end_denial(1, '{"member_id": 5, "role_id": 201}', tests.t(3620));
select is(tests.told(), '5+201', 'ends by itself');

-- What people give.
select tests.edit_roles(5, given => '{201}', at => tests.t(4000));
select is(pg_temp.deny(4001), '5-201', 'what people gave is taken off, too');
select tests.edit_roles(5, given => '{201}', at => tests.t(3999));
select is(tests.counting(5, tests.t(4002)), null, 'a late word of what they gave before is no matter');
select tests.edit_roles(5, given => '{201}', at => tests.t(4100));
select is(tests.counting(5, tests.t(4200)), '201 discord', 'what people give afterwards is not fought over');
select tests.see(5, '{201}', tests.t(4200));
select is_empty('select from roles._differences(1, ''{5}'', tests.t(4200))', 'nor does a comparison');
select is(tests.told(), null, 'so that nothing is told');

-- Leaving does not help.
select tests.edit_roles(5, taken => '{201}', at => tests.t(4300));
select tests.give(5, 201, at => tests.t(4400));
select tests.see(5, '{}', tests.t(4500), joined_at => tests.t(4500));
select roles._member_returned(1, 5, tests.t(4500));
select is(tests.told(), null, 'who leaves and comes back is denied it as before');
select lives_ok('delete from app.role where guild_id = 1 and role_id = 201', 'a role that is forgotten takes its denials along');
select is_empty('select from roles.denial', 'as it does');

select * from finish();
rollback;
