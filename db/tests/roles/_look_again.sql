-- Specification of roles._look_again: looks again at the roles that are offered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

update app.guild set owner_id = 60 where guild_id = 1;
do $$
begin
  perform roles.set_autorole(1, 201), roles.set_autorole(1, 202), roles.set_sticky(1, 201), roles.set_sticky(1, 203);
end;
$$;
create function pg_temp.look() returns text language plpgsql as $$
declare
  v_notices text;
begin
  perform roles._look_again(1, tests.t());
  select string_agg(coalesce(to_jsonb(e) -> 'facts', e.body -> 'facts')::text, ' ' order by e.effect_id) into v_notices
  from outbox.effect e;
  delete from outbox.effect;
  return v_notices;
end;
$$;
select is(pg_temp.look(), null, 'all is well');
update app.role set permissions = 8 where role_id = 201;
select is(
  pg_temp.look(), '{"flaw": "dangerous", "uses": ["autorole", "sticky"], "role_id": 201, "role_name": "Bronze"}',
  'one that has become dangerous is told'
);
select is(pg_temp.look(), null, 'once');
select is((select flaw from roles.autorole where role_id = 201), 'dangerous', 'and known');
update app.role set permissions = 0 where role_id = 201;
select is(pg_temp.look(), null, 'that it is well again is no notice');
update app.role set permissions = 8 where role_id = 201;
select isnt(pg_temp.look(), null, 'but that it is not again is one');
do $$
begin
  perform event.guild_seen(1, 'First', 'en-US', 9, 8, 2, 101, array[
    row(201, 'Bronze', 1, false, 0), row(202, 'Silver', 2, false, 0)
  ]::app.seen_role[], '{}');
end;
$$;
select is(
  (select array_agg(coalesce(to_jsonb(e) -> 'facts', e.body -> 'facts') ->> 'flaw' order by e.effect_id) from outbox.effect e),
  '{out_of_reach,deleted}', 'the facts of a guild are looked at when all of them are known'
);

select * from finish();
rollback;
