-- Deploy guildkeeper:roles/_tell_refused to pg

begin;
set local role guildkeeper_owner;

create type roles.refusal as (
  member_id bigint,
  role_name text,
  guild_name text,
  is_given boolean,
  code integer,
  error text
);
comment on type roles.refusal is
'A role that a moderator gave a member (is_given), took or denied, and that Discord did not (card roles.refused); its answer.';

create function roles._tell_refused(guild_id bigint, at timestamptz, arguments jsonb)
returns void
language plpgsql
as $$
declare
  v_refusal roles.refusal;
  v_role_id bigint := arguments ->> 'role_id';
  v_told_at timestamptz := arguments ->> 'at';
  v_actor_id bigint;
begin
  v_refusal.member_id := arguments ->> 'member_id';
  v_refusal.is_given := (arguments ->> 'is_wanted')::boolean;
  -- Whose word it was that Discord was told: what lapsed, or was taken for other reasons, has none.
  select who.actor_id into v_actor_id
  from (
    select case when v_refusal.is_given then r.actor_id else r.taken_by end
    from roles.reason r
    where r.guild_id = _tell_refused.guild_id and r.member_id = v_refusal.member_id and r.role_id = v_role_id
      and r.source = 'moderator'
      and case when v_refusal.is_given then roles._counts(r, _tell_refused.at) else r.taken_at = v_told_at end
    union all
    select d.actor_id
    from roles.denial d
    where d.guild_id = _tell_refused.guild_id and d.member_id = v_refusal.member_id and d.role_id = v_role_id
      and d.since = v_told_at
      and not v_refusal.is_given
  ) as who (actor_id)
  where who.actor_id is not null;
  if not found then
    return;
  end if;

  v_refusal.role_name := roles._name_of(_tell_refused.guild_id, v_role_id);
  v_refusal.guild_name := (select g.name from app.guild g where g.guild_id = _tell_refused.guild_id);
  v_refusal.code := arguments ->> 'code';
  v_refusal.error := left(arguments ->> 'error', 200);
  perform discord.post_to_member(
    _tell_refused.guild_id, v_actor_id, 'roles.refused', to_jsonb(v_refusal), at => _tell_refused.at
  );
end;
$$;

comment on function roles._tell_refused is
'Effect: a moderator is told that Discord did not give or take a role as they had decided. What an operator decided is in
outbox.health.';

commit;
