-- Deploy guildkeeper:choices/_reason_over to pg

begin;
set local role guildkeeper_owner;

create function choices._reason_over()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_place menus.place := row(split_part(new.ref, '.', 1)::bigint, split_part(new.ref, '.', 2)::integer)::menus.place;
  v_role_ids bigint[];
begin
  update choices.choice c
  set role_ids = array_remove(c.role_ids, new.role_id)
  where c.guild_id = new.guild_id
    and c.menu = v_place.menu
    and c.option = v_place.option
    and c.member_id = new.member_id
    and new.role_id = any (c.role_ids)
  returning c.role_ids into v_role_ids;
  if v_role_ids = '{}' then
    perform choices._let_go(o, new.member_id, coalesce(new.ended_at, new.taken_at))
    from menus._known_options(new.guild_id) o
    where o.menu = v_place.menu and o.number = v_place.option;
  end if;
  return null;
end;
$$;

comment on function choices._reason_over is
'A reason that a menu gave is over, by its time or as people took the role: without its last role, the choice is over.';

create trigger choices_reason_over
after update of ended_at, taken_at on roles.reason
for each row when (
  new.source = 'menus'
  and old.ended_at is null and old.taken_at is null
  and (new.ended_at is not null or new.taken_at is not null)
)
execute function choices._reason_over();

commit;
