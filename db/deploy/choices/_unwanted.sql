-- Deploy guildkeeper:choices/_unwanted to pg

begin;
set local role guildkeeper_owner;

create function choices._unwanted(menu menus.menu_facts, member_id bigint, shown menus.option_facts[], options integer[])
returns integer
language plpgsql stable
as $$
begin
  return (
    select count(*)::integer
    from unnest(_unwanted.shown) s
    join choices.choice c on c.guild_id = s.guild_id and c.menu = s.menu and c.option = s.number
    where (_unwanted.menu).mode = 'normal'
      and c.member_id = _unwanted.member_id
      and c.role_ids <> '{}'
      and s.number <> all (_unwanted.options)
  );
end;
$$;

comment on function choices._unwanted is
'How many of the options that were shown a member holds and does not want any more: there is room for as many others.';

commit;
