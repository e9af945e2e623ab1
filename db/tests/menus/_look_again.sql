-- Specification of menus._look_again: who runs the guild is told of roles that menus cannot offer any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

update app.guild set owner_id = 60 where guild_id = 1;
create function pg_temp.look() returns text language plpgsql as $$
declare
  v_notices text;
begin
  perform menus._look_again(1, tests.t());
  select string_agg((e.facts - 'role_name')::text, ' ' order by e.effect_id) into v_notices from outbox.effect e;
  delete from outbox.effect;
  return v_notices;
end;
$$;
select is(pg_temp.look(), null, 'all is well');
update app.role set permissions = 8 where role_id = 201;
select is(
  pg_temp.look(), '{"flaw": "dangerous", "uses": ["menu"], "role_id": 201}',
    'one that has become dangerous is told, for all menus'
);
select is(pg_temp.look(), null, 'once');
select is((select array_agg(distinct flaw) from menus.option where 201 = any (role_ids)), '{dangerous}', 'and known');
update app.role set permissions = 0 where role_id = 201;
select is(pg_temp.look(), null, 'that it is well again is no notice');
update app.role set permissions = 8 where role_id = 201;
select isnt(pg_temp.look(), null, 'but that it is not again is one');
update app.role set deleted_at = tests.t() where role_id = 203;
update menus.option set removed_at = tests.t() where role_ids = '{203}';
select is(pg_temp.look(), null, 'what is offered no more is not looked at');

select * from finish();
rollback;
