-- Deploy guildkeeper:tickets/type_options to pg

begin;
set local role guildkeeper_owner;

create function tickets.type_options(guild_id bigint, type text)
returns setof config.setting
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(type_options.guild_id);
  return query
  select o.* from tickets._options(tickets._require_type(type_options.guild_id, type_options.type)) o;
end;
$$;

comment on function tickets.type_options is
'The options of a type of tickets, each with its value, its default, what is allowed, and what it means. Their keys are those of
settings, `tickets.type.warn_after`; kinds beside those of settings: roles, place, emoji.
Refuses: U0GLD, U0TTY.';

grant execute on function tickets.type_options to guildkeeper_bot, guildkeeper_admin;

commit;
