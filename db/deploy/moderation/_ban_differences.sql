-- Deploy guildkeeper:moderation/_ban_differences to pg

begin;
set local role guildkeeper_owner;

create function moderation._ban_differences(
  guild_id bigint, after_id bigint, to_id bigint, banned bigint[], at timestamptz, since timestamptz default '-infinity'
)
returns table (member_id bigint, number bigint)
language plpgsql stable
as $$
begin
  return query
  select b.*
  from moderation._bans(_ban_differences.guild_id, after_id, to_id, _ban_differences.at, since) b
  where b.member_id <> all (banned) and not discord._under_way(_ban_differences.guild_id, b.member_id);
end;
$$;

comment on function moderation._ban_differences is
'Of the users with ids above one and up to another, those whose ban was in force here at a time, and whom Discord did not name as
banned then; with the number of the case. Not those on whom effects are under way.';

commit;
