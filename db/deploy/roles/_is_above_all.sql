-- Deploy guildkeeper:roles/_is_above_all to pg

begin;
set local role guildkeeper_owner;

create function roles._is_above_all(guild_id bigint, actor_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return _is_above_all.actor_id is null or exists (
    select from app.guild g where g.guild_id = _is_above_all.guild_id and g.owner_id = _is_above_all.actor_id
  );
end;
$$;

comment on function roles._is_above_all is 'Whether no rank binds this actor: an operator (null), or the owner of the guild.';

commit;
