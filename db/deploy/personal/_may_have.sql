-- Deploy guildkeeper:personal/_may_have to pg

begin;
set local role guildkeeper_owner;

create function personal._may_have(
  guild_id bigint,
  member_id bigint,
  role_ids bigint[],
  is_boosting boolean
)
returns boolean
language sql stable
as $$
  select (s.boost and coalesce(_may_have.is_boosting, m.premium_since is not null and m.left_at is null))
    or coalesce(s.role_id = any (coalesce(_may_have.role_ids, m.role_ids)), false)
  from personal.settings s
  left join app.member m on m.guild_id = s.guild_id and m.member_id = _may_have.member_id
  where s.guild_id = _may_have.guild_id;
$$;

comment on function personal._may_have is
'Whether a member may have a role of their own: as they boost, or by a role they wear. What they wear and
whether they boost is what Discord says right now; null: what the bot was told earlier. Who has left may not.';

commit;
