-- Deploy guildkeeper:leveling/_maintain to pg

begin;
set local role guildkeeper_owner;

create function leveling._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_refusals bigint;
begin
  delete from leveling.refusal k
  where k.guild_id = _maintain.guild_id
    and (k.member_id, k.rule) in (
      select o.member_id, o.rule from leveling.refusal o
      where o.guild_id = _maintain.guild_id and o.at < _maintain.at - interval '30 days'
      limit _maintain.most
    );
  get diagnostics v_refusals = row_count;

  perform leveling.fold_census(_maintain.guild_id);
  return greatest(
    v_refusals, leveling.compact(_maintain.guild_id, most => _maintain.most, at => _maintain.at)
  );
end;
$$;

comment on function leveling._maintain is
'What a new day brings: history older than the setting leveling.keep_history is folded to a row a member and day, the census
takes in what has changed, and it is forgotten why a message of over 30 days ago earned nothing.';

commit;
