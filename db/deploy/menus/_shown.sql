-- Deploy guildkeeper:menus/_shown to pg

begin;
set local role guildkeeper_owner;

create function menus._shown(menu menus.menu)
returns menus.shown
language plpgsql stable
as $$
declare
  v menus.shown;
begin
  v.number := menu.number;
  v.kind := menu.kind;
  v.mode := menu.mode;
  v.title := menu.title;
  v.text := menu.text;
  v.fewest := menu.fewest;
  v.most := menu.most;
  v.currency := economy._currency(menu.guild_id);
  v.options := array(
    select menus._shown_option(_shown.menu, o) from menus._options(menu.guild_id, menu.number) o where menus._flaw(o.guild_id,
      o.role_ids) is null
  );
  return v;
end;
$$;

comment on function menus._shown is 'A menu with the options that can be chosen, as everybody sees it.';

commit;
