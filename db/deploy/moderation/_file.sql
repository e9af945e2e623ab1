-- Deploy guildkeeper:moderation/_file to pg

begin;
set local role guildkeeper_owner;

create function moderation._file(
  guild_id bigint,
  kind moderation.case_kind,
  member_id bigint,
  actor_id bigint,
  reason text,
  points integer default null,
  ends_at timestamptz default null,
  follows bigint default null,
  source moderation.source default 'command',
  evidence text default null,
  at timestamptz default now(),
  entry_id bigint default null,
  delete_messages interval default '0',
  is_told boolean default true,
  facts moderation.facts default null,
  cause moderation.cause default null
)
returns moderation.case
language plpgsql
as $$
declare
  v_case moderation.case;
begin
  insert into moderation.case (
    guild_id, number, at, kind, source, member_id, actor_id, reason, evidence, points, points_fade, points_expire_at,
    ends_at, follows, entry_id, member_name, rung_points, rung_within, rule_number, rule_kind, rule_keyword
  )
  select
    s.guild_id, moderation._next_number(s.guild_id), _file.at, _file.kind, _file.source, _file.member_id, _file.actor_id,
    nullif(btrim(_file.reason), ''), _file.evidence, p.points,
    p.fade,
    case p.fade
      when 'expire' then _file.at + make_interval(secs => extract(epoch from s.points_expire)::double precision)
      when 'decay' then _file.at + make_interval(secs => (p.points / s.points_decay * 86400)::double precision)
      else 'infinity'
    end,
    _file.ends_at, _file.follows, _file.entry_id, left((facts).target_name, 100),
    (cause).rung_points, (cause).rung_within, (cause).rule_number, (cause).rule_kind, (cause).rule_keyword
  from moderation.settings s
  cross join lateral (
    select w.points, case when w.points = 0 then 'never' else s.points_fade end as fade
    from (values (coalesce(_file.points, case _file.kind when 'warn' then s.warn_points else 0 end))) as w (points)
  ) p
  where s.guild_id = _file.guild_id
  returning * into strict v_case;

  perform moderation._carry_out(v_case, _file.delete_messages, _file.is_told, facts);
  perform moderation._log(v_case.guild_id, v_case.number);
  perform moderation._climb(v_case, facts);

  select c.* into strict v_case from moderation.case c where c.guild_id = v_case.guild_id and c.number = v_case.number;
  return v_case;
end;
$$;

comment on function moderation._file is
'Files a case, whoever decides: takes the next number, writes the case, begins or ends the sanction, queues the effects (the
direct message first, then the action, then the log) and climbs the ladder. It asks nothing: who may do it, and whether the
arguments make sense, was decided before. points null: as the settings say of a warning, none of anything else. ends_at null:
for good. delete_messages: of how long a time before a ban or softban. is_told false: no direct message, say to a bot. facts:
what is known of the member. cause: why, where nobody gives a reason.';

commit;
