-- Specification of roles.sticky: roles that come back with who left, case by case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(13);

create function pg_temp.stay(member_id bigint, role_ids bigint[], leaves numeric, returns numeric) returns text
language plpgsql as $$
begin
  perform tests.see(stay.member_id, stay.role_ids, tests.t(stay.leaves - 1), tests.t(stay.leaves - 2));
  perform event.member_left(1, stay.member_id, false, format('%s %s', stay.member_id, stay.leaves), tests.t(stay.leaves));
  delete from outbox.effect;
  perform event.member_joined(1, stay.member_id, false, tests.t(stay.returns), at => tests.t(stay.returns));
  return tests.told();
end;
$$;
do $$ begin perform roles.set_sticky(1, 201, at => tests.t()), roles.set_sticky(1, 202, at => tests.t()); end $$;

select is(pg_temp.stay(5, '{201,203}', 10, 20), '5+201', 'what is sticky comes back, and nothing else');
select is(pg_temp.stay(5, '{201}', 30, 40), '5+201', 'as often as they leave with it');
select is(pg_temp.stay(6, '{201}', 10, 10 + 31 * 86400), null, 'not after thirty days');
select is(pg_temp.stay(7, '{203}', 10, 20), null, 'not what they did not wear');

-- What is worn for a reason of its own is that reason's matter.
select tests.give(8, 201, ref => 'loan', until => tests.t(3600), at => tests.t(1));
select is(pg_temp.stay(8, '{201}', 100, 200), '8+201', 'a loan goes on');
select roles._end(1, '{"member_id": 8, "role_id": 201, "source": "shop", "ref": "loan"}', tests.t(3600));
select is(tests.told(), '8-201', 'and ends');
select tests.give(9, 201, ref => 'loan', until => tests.t(3600), at => tests.t(1));
select is(pg_temp.stay(9, '{201}', 100, 7200), null, 'one that ends meanwhile does not stick');

-- By hand.
select tests.edit_roles(5, taken => '{201}', at => tests.t(50));
select tests.see(5, '{}', tests.t(51), tests.t(40));
select is(pg_temp.stay(5, '{}', 60, 70), null, 'what was taken by hand before they left stays away');
select is(pg_temp.stay(10, '{201,202}', 10, 20), '10+201 10+202', 'who wore two');
select roles.take(1, 10, 201, at => tests.t(21)) is not null as taken;
select tests.clear_effects();
select tests.compare(10, '{202}', tests.t(200), tests.t(20));
select is(tests.told(), null, 'and lost one since does not get it back');

-- Looked at on return.
update app.role set permissions = 4 where role_id = 202;
select is(pg_temp.stay(11, '{201,202}', 10, 20), '11+201', 'what has become dangerous is not given back');
select roles.deny(1, 12, 201, at => tests.t()) is not null as denied;
select is(pg_temp.stay(12, '{201}', 10, 20), null, 'nor what is denied');
select tests.see(13, '{201}', tests.t(10), tests.t(5)), tests.compare(13, '{}', tests.t(100), tests.t(90));
select is(tests.told(), '13+201', 'who left and came back in a gap gets theirs, too');

select * from finish();
rollback;
