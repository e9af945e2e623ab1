-- Deploy guildkeeper:moderation/_require_rung to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_rung(
  guild_id bigint,
  member_id bigint,
  points numeric,
  actor_id bigint,
  facts moderation.facts,
  at timestamptz
)
returns void
language plpgsql stable
as $$
declare
  v_case moderation.case;
  v_action moderation.case_kind;
begin
  -- What the server gives to every warning, it wants counted, whoever warns.
  if _require_rung.points is null or exists (
    select from moderation.settings s where s.guild_id = _require_rung.guild_id and s.warn_points >= _require_rung.points
  ) then
    return;
  end if;

  v_case.guild_id := _require_rung.guild_id;
  v_case.number := 1 + coalesce((select n.cases from moderation.counter n where n.guild_id = _require_rung.guild_id), 0);
  v_case.member_id := _require_rung.member_id;
  v_case.at := _require_rung.at;
  v_case.points := _require_rung.points;
  select r.action into v_action from moderation._crossed(v_case, moderation._ladder(_require_rung.guild_id)) r;
  if found then
    perform moderation._require_permission(
      _require_rung.guild_id, _require_rung.actor_id, array[moderation._permission(v_action)], facts
    );
  end if;
end;
$$;

comment on function moderation._require_rung is
'Refuses a moderator who types more points than a warning has, and by them in one step brings a member to a rung of the ladder
whose action they may not decide themselves (U0PRM), as the next case of the guild would. Several warnings that lead there are
the server''s will.';

commit;
