-- Deploy guildkeeper:moderation/_is_adopted to pg

begin;
set local role guildkeeper_owner;

create type moderation.adopted as (
  kind moderation.case_kind, member_id bigint, at timestamptz, actor_id bigint, reason text, points integer
);
comment on type moderation.adopted is 'A case of another bot: what was decided about whom, when, by whom and why.';

create function moderation._is_adopted(guild_id bigint, adopted moderation.adopted)
returns boolean
language sql stable
as $$
  select exists (
    select from moderation.case c
    where c.guild_id = _is_adopted.guild_id
      and c.member_id = (adopted).member_id
      and c.at = (adopted).at
      and c.kind = (adopted).kind
      and c.reason is not distinct from (adopted).reason
  )
$$;

comment on function moderation._is_adopted is 'Whether a case is known already: of the same member, kind, time and reason.';

commit;
