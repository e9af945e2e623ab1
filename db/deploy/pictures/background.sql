-- Deploy guildkeeper:pictures/background to pg

begin;
set local role guildkeeper_owner;

create function pictures.background(guild_id bigint, digest text)
returns bytea
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(background.guild_id);
  return coalesce(
    (select s.background from pictures.server s where s.guild_id = background.guild_id and s.digest = background.digest),
    (select o.background from pictures.style o
     where o.guild_id = background.guild_id and o.digest = background.digest limit 1)
  );
end;
$$;

comment on function pictures.background is
'A background by its digest, as pictures.style_of tells it; null: it was taken away meanwhile. Refuses: U0GLD.';

grant execute on function pictures.background to guildkeeper_bot, guildkeeper_admin;

commit;
