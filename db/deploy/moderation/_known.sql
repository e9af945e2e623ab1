-- Deploy guildkeeper:moderation/_known to pg

begin;
set local role guildkeeper_owner;

create function moderation._known(guild_id bigint, member_id bigint, facts moderation.facts)
returns moderation.facts
language plpgsql stable
as $$
declare
  v_known moderation.facts := facts;
  v_rank moderation.facts;
begin
  if (facts).target_position is not null and (facts).target_permissions is not null then
    return facts;
  end if;

  select r.* into v_rank
  from app.member m
  cross join lateral moderation._rank_of(m.guild_id, m.role_ids) r
  where m.guild_id = _known.guild_id and m.member_id = _known.member_id and m.left_at is null;
  v_known.target_position := coalesce((facts).target_position, v_rank.target_position);
  v_known.target_permissions := coalesce((facts).target_permissions, v_rank.target_permissions);
  return v_known;
end;
$$;

comment on function moderation._known is
'The facts about a decision; what they do not tell of the target''s rank is taken from app.member, as far as that knows them.';

commit;
