-- Deploy guildkeeper:app/_maintain to pg

begin;
set local role guildkeeper_owner;

create function app._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_channels bigint;
begin
  delete from app.channel c
  where c.guild_id = _maintain.guild_id
    and c.channel_id in (
      select o.channel_id from app.channel o
      where o.guild_id = _maintain.guild_id and o.deleted_at < _maintain.at - interval '90 days'
      limit _maintain.most
    );
  get diagnostics v_channels = row_count;
  return greatest(v_channels, app.prune(_maintain.guild_id, most => _maintain.most, at => _maintain.at));
end;
$$;

comment on function app._maintain is
'What a new day brings: audit lines older than the setting app.keep_audit are forgotten,
and channels and threads that have been gone for 90 days. Roles that are gone stay: others refer to them, and Discord lets a guild
make some 250 in two days at most.';

commit;
