-- Deploy guildkeeper:app/_require_guild to pg

begin;
set local role guildkeeper_owner;

create function app._require_guild(guild_id bigint)
returns void
language plpgsql stable
as $$
begin
  if not exists (select from app.guild g where g.guild_id = _require_guild.guild_id) then
    perform app._refuse('unknown_guild', coalesce(_require_guild.guild_id::text, 'null'));
  end if;
end;
$$;

comment on function app._require_guild is 'Refuses a guild nobody registered (U0GLD).';

commit;
