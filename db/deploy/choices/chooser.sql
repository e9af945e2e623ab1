-- Deploy guildkeeper:choices/chooser to pg

begin;
set local role guildkeeper_owner;

create function choices.chooser(
  guild_id bigint,
  member_id bigint,
  menu bigint,
  page integer default 1,
  role_ids bigint[] default null,
  at timestamptz default now()
)
returns choices.offer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v choices.offer;
  v_menu menus.menu_facts;
  v_role_ids bigint[] := choices._roles_of(chooser.guild_id, chooser.member_id, chooser.role_ids);
begin
  perform app._require_guild(chooser.guild_id);
  perform app._require_member(chooser.member_id);
  v_menu := menus._find_menu(chooser.guild_id, chooser.menu);
  perform app._require_page(chooser.page, 25);

  v.number := v_menu.number;
  v.mode := v_menu.mode;
  v.title := v_menu.title;
  v.text := v_menu.text;
  v.fewest := v_menu.fewest;
  v.most := v_menu.most;
  v.currency := economy._currency(chooser.guild_id);
  v.worn := (
    select count(*)
    from choices._choices_of_group(chooser.guild_id, v_menu.group_number, chooser.member_id, null) c
    where c.counts and c.is_held
  );
  v.pages := menus._pages(chooser.guild_id, chooser.menu);
  v.page := least(chooser.page, v.pages);
  v.options := array(
    select choices._offered(v_menu, p, chooser.member_id, v_role_ids, chooser.at)
    from menus._page(chooser.guild_id, chooser.menu, v.page) p
  );
  return v;
end;
$$;

comment on function choices.chooser is
'A page of a menu as one member sees it: what they wear, what they may have, and why not; a page after the last is the last. It
is for them alone, as a message that everybody sees cannot show it. What they then submit goes to choices.choose, with the same
page. Refuses: U0GLD, U0MEM, U0MNU, U0PAG.';

grant execute on function choices.chooser to guildkeeper_bot, guildkeeper_admin;

commit;
