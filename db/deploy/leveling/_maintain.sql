-- Deploy guildkeeper:leveling/_maintain to pg

begin;
set local role guildkeeper_owner;

create function leveling._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  perform leveling.fold_census(_maintain.guild_id);
  return leveling.compact(_maintain.guild_id, most => _maintain.most, at => _maintain.at);
end;
$$;

comment on function leveling._maintain is
'What a new day brings: history older than the setting leveling.keep_history is folded to a row a member and day, and the census
takes in what has changed.';

commit;
