-- Deploy guildkeeper:leveling/_live_rewards to pg

begin;
set local role guildkeeper_owner;

create function leveling._live_rewards(guild_id bigint)
returns leveling.reward[]
language plpgsql stable
as $$
begin
  return (
    select coalesce(array_agg(r), '{}')
    from leveling.reward r
    join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id
    where r.guild_id = _live_rewards.guild_id and k.deleted_at is null
  );
end;
$$;

comment on function leveling._live_rewards is
'The rewards of a guild whose roles exist; nobody can be given, and nobody has, a role that was deleted in Discord.';

commit;
