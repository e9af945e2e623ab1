-- Specification of roles._want_all: a source says all it wants.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(12);

create function pg_temp.want(wants text, at timestamptz default tests.t()) returns bigint language sql as $$
  select roles._want_all(1, 'leveling', wants::roles.want[], want.at)
$$;
select is(pg_temp.want('{"(6,\"{201,202}\",2)","(5,{201},1)"}'), 3::bigint, 'it says how many effects it took');
select is(tests.told(), '5+201 6+201 6+202', 'what is wanted is given');
select is(pg_temp.want('{"(5,\"{201,202}\",2)","(6,{202},2)"}', tests.t(1)), 2::bigint, 'wanted anew');
select is(tests.told(), '5+202 6-201', 'the difference is told');
select is(tests.counting(5), '201 leveling, 202 leveling', 'reasons begin');
select is((select note from roles.why(1, 5, 201)), '1'::jsonb, 'one that goes on is the same');
select tests.give(6, 203);
select tests.clear_effects();
select pg_temp.want('{"(6,{},0)"}', tests.t(2));
select is(tests.told(), '6-202', 'what another source wants is not its matter');
select is(pg_temp.want('{"(6,\"{999}\",9)"}', tests.t(3)), 0::bigint, 'a role that is not there is nothing');
select is(pg_temp.want('{}'), 0::bigint, 'nobody is fine');

-- By hand.
select tests.edit_roles(5, taken => '{201}', at => tests.t(10));
select pg_temp.want('{"(5,\"{201,203}\",3)"}', tests.t(11));
select is(tests.told(), '5-202 5+203', 'what people took is not given again');
select pg_temp.want('{"(5,{203},3)"}', tests.t(12));
select pg_temp.want('{"(5,\"{201,203}\",3)"}', tests.t(13));
select is(tests.told(), '5+201', 'before the source has ceased to want it');
select tests.see(7, '{201}');
select pg_temp.want('{"(7,{201},1)"}');
select pg_temp.want('{"(7,{},0)"}', tests.t(1));
select is(tests.told(), null, 'and who wore it before keeps it');

select * from finish();
rollback;
