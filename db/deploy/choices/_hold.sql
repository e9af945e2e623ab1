-- Deploy guildkeeper:choices/_hold to pg

begin;
set local role guildkeeper_owner;

create function choices._hold(guild_id bigint, member_ids bigint[], places menus.place[])
returns void
language plpgsql
as $$
declare
  v_options menus.option_facts[];
begin
  perform roles._lock(_hold.guild_id, _hold.member_ids);
  v_options := array(select o from menus._hold_options(_hold.guild_id, _hold.places) o);
  if exists (select from unnest(v_options) o where o.price is not null) then
    perform economy._lock_account(_hold.guild_id, i.member_id, now())
    from (select distinct unnest(_hold.member_ids) as member_id order by 1) i;
  end if;
end;
$$;

comment on function choices._hold is
'Locks what a decision reads, in the order in which everybody does: members, options with a cap, money where something costs.';

commit;
