-- Deploy guildkeeper:menus/_shown_option to pg

begin;
set local role guildkeeper_owner;

create function menus._shown_option(menu menus.menu, option menus.option)
returns menus.shown_option
language plpgsql stable
as $$
declare
  v menus.shown_option;
begin
  v.number := option.number;
  v.label := option.label;
  v.emoji := case when not option.emoji_gone then option.emoji end;
  v.description := option.description;
  v.role_ids := option.role_ids;
  v.price := option.price;
  v.duration := coalesce(option.duration, menu.duration);
  v.cap := option.cap;
  v.taken := case when option.cap is not null then option.taken end;
  v.level := menus._needed_level(option.guild_id, option.menu, option.number);
  return v;
end;
$$;

comment on function menus._shown_option is 'An option as everybody sees it; an emoji that was deleted is left out.';

commit;
