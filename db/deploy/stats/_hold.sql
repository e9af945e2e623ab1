-- Deploy guildkeeper:stats/_hold to pg

begin;
set local role guildkeeper_owner;

create function stats._hold(guild_ids bigint[])
returns stats.progress[]
language plpgsql
as $$
begin
  perform from stats.progress p where p.guild_id = any (_hold.guild_ids) order by p.guild_id for share;
  return array(
    select p
    from stats.progress p
    join stats.settings s on s.guild_id = p.guild_id and s.enabled
    where p.guild_id = any (_hold.guild_ids)
    order by p.guild_id
  );
end;
$$;

comment on function stats._hold is
'Of these guilds, those that are counted, and up to where they are folded: which stays so until the transaction ends.';

commit;
