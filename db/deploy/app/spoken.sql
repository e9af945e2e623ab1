-- Deploy guildkeeper:app/spoken to pg

begin;
set local role guildkeeper_owner;

create function app.spoken(guild_id bigint)
returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select coalesce(s.language, app._closest_language(g.locale))
    from app.guild g
    join app.settings s on s.guild_id = g.guild_id
    where g.guild_id = spoken.guild_id
  );
end;
$$;

comment on function app.spoken is
'The language of a guild, in which everybody there is addressed: app.settings.language, or else the closest to what Discord says
the guild prefers. Null of a guild that is not registered.';

grant execute on function app.spoken to guildkeeper_bot, guildkeeper_admin;

commit;
