-- Deploy guildkeeper:choices/_taken to pg

begin;
set local role guildkeeper_owner;

create function choices._taken(option menus.option_facts)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select count(*)
    from choices.choice c
    where c.guild_id = (_taken.option).guild_id
      and c.menu = (_taken.option).menu
      and c.option = (_taken.option).number
      and c.role_ids <> '{}'
  );
end;
$$;

comment on function choices._taken is 'How many members hold an option: exact for who has locked it.';

commit;
