-- Deploy guildkeeper:rolejobs/_matching to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._matching(guild_id bigint, filter rolejobs.filter)
returns setof bigint
language sql stable
as $$
  select m.member_id
  from app.member m
  where m.guild_id = _matching.guild_id
    and m.left_at is null
    and ((filter).has_all is null or m.role_ids @> (filter).has_all)
    and ((filter).has_any is null or m.role_ids && (filter).has_any)
    and ((filter).lacks_all is null or not m.role_ids && (filter).lacks_all)
    and ((filter).lacks_any is null or not m.role_ids @> (filter).lacks_any)
    and ((filter).joined_after is null or m.joined_at >= (filter).joined_after)
    and ((filter).joined_before is null or m.joined_at < (filter).joined_before)
    and ((filter).bots is null or m.is_bot = (filter).bots)
    and ((filter).member_ids is null or m.member_id = any ((filter).member_ids));
$$;

comment on function rolejobs._matching is 'The members who meet a filter, of those here whom Discord told of.';

commit;
