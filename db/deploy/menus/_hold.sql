-- Deploy guildkeeper:menus/_hold to pg

begin;
set local role guildkeeper_owner;

create function menus._hold(guild_id bigint, member_ids bigint[], places menus.place[])
returns void
language plpgsql
as $$
declare
  v_options menus.option[];
begin
  perform roles._lock(_hold.guild_id, _hold.member_ids);

  v_options := array(
    select o from menus.option o
    where o.guild_id = _hold.guild_id and row(o.menu, o.number)::menus.place = any (_hold.places)
    order by o.menu, o.number
  );
  perform from menus.option o
  where o.guild_id = _hold.guild_id and o.cap is not null
    and row(o.menu, o.number)::menus.place = any (_hold.places)
  order by o.menu, o.number
  for no key update;

  if exists (select from unnest(v_options) o where o.price is not null) then
    perform economy._lock_account(_hold.guild_id, i.member_id, now())
    from (select distinct unnest(_hold.member_ids) as member_id order by 1) i;
  end if;
end;
$$;

comment on function menus._hold is
'Locks what a decision reads, in the order in which everybody does: members, options with a cap, money where something costs.';

commit;
