-- Deploy guildkeeper:choices/_standing to pg

begin;
set local role guildkeeper_owner;

create function choices._standing(menu menus.menu_facts, option menus.option_facts, member_id bigint)
returns choices.standing
language plpgsql stable
as $$
declare
  v_standing choices.standing;
begin
  select
    coalesce(bool_or(c.is_held and c.is_this), false),
    count(*) filter (where c.counts and c.is_held),
    coalesce(bool_or(c.chosen_at is not null), false),
    exists (
      select from choices.waiting w
      where w.guild_id = option.guild_id and w.menu = option.menu and w.option = option.number
        and w.member_id = _standing.member_id
    ),
    coalesce(array_agg(row(c.menu, c.option)::menus.place order by c.menu, c.option) filter (
      where c.is_held and not c.is_this
    ), '{}')
  into strict v_standing
  from choices._choices_of_group(menu.guild_id, menu.group_number, _standing.member_id, _standing.option) c;

  if menu.mode = 'drop' then
    v_standing.others := choices._worn_by(menu.guild_id, _standing.member_id, option.role_ids);
    v_standing.holds := v_standing.others <> '{}';
  end if;
  return v_standing;
end;
$$;

comment on function choices._standing is 'How a member, whom the caller has locked, stands before an option and its group.';

commit;
