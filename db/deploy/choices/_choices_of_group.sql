-- Deploy guildkeeper:choices/_choices_of_group to pg

begin;
set local role guildkeeper_owner;

create function choices._choices_of_group(guild_id bigint, group_number bigint, member_id bigint, option menus.option_facts)
returns setof choices.group_choice
language plpgsql stable
as $$
begin
  return query
  select c.menu, c.option, c.chosen_at,
    (c.menu, c.option) = ((_choices_of_group.option).menu, (_choices_of_group.option).number),
    c.role_ids <> '{}',
    o.removed_at is null and exists (
      select from app.role r
      where r.guild_id = c.guild_id and r.role_id = any (c.role_ids) and r.deleted_at is null
    )
  from choices.choice c
  join menus._known_menus(_choices_of_group.guild_id) m on m.number = c.menu
  join menus._known_options(_choices_of_group.guild_id) o on o.menu = c.menu and o.number = c.option
  where c.guild_id = _choices_of_group.guild_id
    and c.member_id = _choices_of_group.member_id
    and m.group_number = _choices_of_group.group_number;
end;
$$;

comment on function choices._choices_of_group is
'The choices of a member in a group of menus: whether it is this option, whether they hold it, and whether it counts for limits:
what cannot be given back, as it was removed or its role is deleted, does not.';

commit;
