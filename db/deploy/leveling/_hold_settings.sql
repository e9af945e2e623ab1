-- Deploy guildkeeper:leveling/_hold_settings to pg

begin;
set local role guildkeeper_owner;

create function leveling._hold_settings(guild_ids bigint[])
returns void
language plpgsql
as $$
begin
  perform from leveling.settings s where s.guild_id = any (_hold_settings.guild_ids) order by s.guild_id for share;
end;
$$;

comment on function leveling._hold_settings is
'Keeps the curve and the rewards of these guilds as they are until the transaction ends; many may hold them at once. Whoever
changes XP calls it before locking members: a new curve or reward, which looks at all members, then meets nobody half-way.';

commit;
