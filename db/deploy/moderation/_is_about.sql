-- Deploy guildkeeper:moderation/_is_about to pg

begin;
set local role guildkeeper_owner;

create function moderation._is_about(guild_id bigint, number bigint, member_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from moderation.case c
    where c.guild_id = _is_about.guild_id
      and c.number = _is_about.number
      and c.member_id = _is_about.member_id
      and c.pardoned_at is null
      and moderation._can_be_pardoned(c.kind)
  );
end;
$$;

comment on function moderation._is_about is
'Whether there is such a case of a member, that can be pardoned and is not: what somebody may appeal against.';

commit;
