-- Deploy guildkeeper:menus/_find_option to pg

begin;
set local role guildkeeper_owner;

create function menus._find_option(guild_id bigint, menu bigint, option integer)
returns menus.option_facts
language plpgsql stable
as $$
declare
  v_option menus.option_facts;
begin
  select o.* into v_option
  from menus._known_options(_find_option.guild_id) o
  where o.menu = _find_option.menu and o.number = _find_option.option and o.removed_at is null;
  if not found then
    perform app._refuse('unknown_option', coalesce(_find_option.option::text, 'null'), _find_option.menu::text);
  end if;
  return v_option;
end;
$$;

comment on function menus._find_option is
'The facts of the option of a number; refuses one that there is not, or not any more (U0OPT).';

commit;
