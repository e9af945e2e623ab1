-- Deploy guildkeeper:menus/_require_option to pg

begin;
set local role guildkeeper_owner;

create function menus._require_option(guild_id bigint, menu bigint, option integer)
returns menus.option
language plpgsql stable
as $$
declare
  v_option menus.option;
begin
  select o.* into v_option
  from menus.option o
  where o.guild_id = _require_option.guild_id
    and o.menu = _require_option.menu
    and o.number = _require_option.option
    and o.removed_at is null;
  if not found then
    perform app._refuse('unknown_option', coalesce(_require_option.option::text, 'null'), _require_option.menu::text);
  end if;
  return v_option;
end;
$$;

comment on function menus._require_option is 'The option of a number; refuses one that there is not, or not any more (U0OPT).';

commit;
