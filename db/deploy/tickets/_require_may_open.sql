-- Deploy guildkeeper:tickets/_require_may_open to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_may_open(
  type desk.kind,
  member_id bigint,
  actor_id bigint,
  follows bigint,
  facts desk.facts,
  at timestamptz
)
returns void
language plpgsql stable
as $$
declare
  v_type constant desk.kind := type;
  v_opens_at timestamptz;
begin
  -- Also of another type: the ticket may be moved to one of appeals, where accepting it pardons the case.
  if (v_type.is_appeal or _require_may_open.follows is not null)
    and not moderation._is_about(v_type.guild_id, _require_may_open.follows, _require_may_open.member_id)
  then
    perform app._refuse('appeals_follow_cases', v_type.name);
  elsif _require_may_open.actor_id is distinct from _require_may_open.member_id then
    -- For somebody else: staff decide themselves when that makes sense.
    if not desk._is_staff(v_type.guild_id, v_type.number, _require_may_open.actor_id, facts) then
      perform app._refuse('not_ticket_staff', v_type.name);
    end if;
    return;
  end if;
  perform desk._require_not_barred(v_type.guild_id, _require_may_open.member_id, _require_may_open.at);
  perform tickets._require_cooled_down(v_type, _require_may_open.member_id, _require_may_open.at);
  if (facts).actor_role_ids is null and cardinality(v_type.required_role_ids || v_type.forbidden_role_ids) > 0 then
    perform app._refuse('unknown_rank');
  end if;
  if cardinality(v_type.required_role_ids) > 0 and not v_type.required_role_ids && (facts).actor_role_ids then
    perform app._refuse('ticket_needs_role', v_type.name);
  elsif v_type.forbidden_role_ids && (facts).actor_role_ids then
    perform app._refuse('ticket_forbidden_role', v_type.name);
  elsif v_type.when_closed = 'refuse' then
    v_opens_at := desk._opens_at(v_type.guild_id, v_type.number, _require_may_open.at);
    if v_opens_at is distinct from _require_may_open.at then
      perform app._refuse_until('tickets_closed_hours', v_opens_at, v_opens_at::text);
    end if;
  end if;
end;
$$;

comment on function tickets._require_may_open is
'Refuses who cannot open a ticket of a type: for somebody else without being of its staff (U0TST); for themselves while they
are blocked (U0TBL), too soon (U0TCD), without a role that they need or with one that forbids it (U0TRQ), outside of working
hours where that is so (U0TCH). An appeal follows a case, and what follows one follows one of the member''s (U0TAP). Where
roles count they must be known (U0FCT).';

commit;
