-- Specification of app._see_roles: app.role becomes what is reported.

begin;
\ir ../../fixtures/nobody.sql
select plan(9);

insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position)
values (1, 'First', 9, 8, 10), (2, 'Second', 9, 8, 10);
create function pg_temp.see(roles text, day integer default 1, guild_id bigint default 1) returns void language sql
as $$ select app._see_roles(guild_id, roles::app.seen_role[], make_timestamptz(2026, 1, day, 0, 0, 0, 'UTC')) $$;

do $$
begin
  perform pg_temp.see('{"(202,Silver,2,t,8)","(201,Bronze,1,f,8)"}'), pg_temp.see('{"(201,Other,7,f,8)"}', guild_id => 2);
end;
$$;
select results_eq(
  'select guild_id, role_id, name, position, managed, deleted_at from app.role order by guild_id, role_id',
  $$values
    (1::bigint, 201::bigint, 'Bronze', 1, false, null::timestamptz), (1, 202, 'Silver', 2, true, null),
    (2, 201, 'Other', 7, false, null)
  $$,
  'roles are known with all that is reported'
);
do $$ begin perform pg_temp.see('{"(201,Copper,1,f,8)","(202,Silver,2,t,8)"}', 2); end $$;
select is((select name from app.role where guild_id = 1 and role_id = 201), 'Copper', 'a changed name is taken over');
do $$ begin perform pg_temp.see('{"(201,Copper,5,f,8)","(202,Silver,2,t,8)"}', 2); end $$;
select is((select position from app.role where guild_id = 1 and role_id = 201), 5, 'so is a changed position');
do $$ begin perform pg_temp.see('{"(201,Copper,5,t,8)","(202,Silver,2,t,8)"}', 2); end $$;
select is(
  (select managed from app.role where guild_id = 1 and role_id = 201), true, 'so is an integration that takes it over'
);

do $$ begin perform pg_temp.see('{"(202,Silver,2,t,8)"}', 3); end $$;
select is(
  (select deleted_at from app.role where guild_id = 1 and role_id = 201), '2026-01-03T00:00:00Z'::timestamptz,
  'a role that is gone keeps its row, and when it went'
);
do $$ begin perform pg_temp.see('{"(202,Silver,2,t,8)"}', 4); end $$;
select is(
  (select deleted_at from app.role where guild_id = 1 and role_id = 201), '2026-01-03T00:00:00Z'::timestamptz,
  'the next report does not make that later'
);
do $$ begin perform pg_temp.see('{"(201,Copper,5,t,8)","(202,Silver,2,t,8)"}', 5); end $$;
select is(
  (select deleted_at from app.role where guild_id = 1 and role_id = 201), null, 'a role that is reported again is back'
);
do $$ begin perform pg_temp.see('{}', 6); end $$;
select is(
  (select count(*) from app.role where guild_id = 1 and deleted_at is null), 0::bigint,
  'an empty report empties the guild'
);
select is((select deleted_at from app.role where guild_id = 2), null, 'and no other');

select * from finish();
rollback;
