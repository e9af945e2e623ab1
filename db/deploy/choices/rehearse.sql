-- Deploy guildkeeper:choices/rehearse to pg

begin;
set local role guildkeeper_owner;

create function choices.rehearse(
  guild_id bigint,
  member_id bigint,
  menu bigint,
  option integer default null,
  role_ids bigint[] default null,
  at timestamptz default now()
)
returns setof choices.outcome
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu_facts;
  v_option menus.option_facts;
begin
  perform app._require_guild(rehearse.guild_id);
  perform app._require_member(rehearse.member_id);
  v_menu := menus._find_menu(rehearse.guild_id, rehearse.menu);
  if rehearse.option is not null then
    perform menus._find_option(rehearse.guild_id, rehearse.menu, rehearse.option);
  end if;

  for v_option in
    select o.*
    from menus._known_options(rehearse.guild_id) o
    where o.menu = rehearse.menu and o.removed_at is null and o.number = coalesce(rehearse.option, o.number)
    order by o.place, o.number
  loop
    return query
    select f.*
    from choices._foreseen(
      v_menu, v_option, rehearse.member_id,
      choices._decide(
        v_menu, v_option, rehearse.member_id, case when v_menu.kind = 'reaction' then 'added' else 'press' end::choices.act,
        rehearse.role_ids, null, rehearse.at
      ),
      rehearse.at
    ) f;
  end loop;
end;
$$;

comment on function choices.rehearse is
'What would happen if a member chose an option of a menu, or (null) each of them, by itself: pressed it, or reacted. Nothing does.
Refuses: U0GLD, U0MEM, U0MNU, U0OPT.';

grant execute on function choices.rehearse to guildkeeper_bot, guildkeeper_admin;

commit;
