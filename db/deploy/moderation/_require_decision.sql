-- Deploy guildkeeper:moderation/_require_decision to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_decision(member_id bigint, reason text, evidence text, points numeric)
returns void
language plpgsql stable
as $$
begin
  perform app._require_member(_require_decision.member_id);
  perform app._require_text('reason', _require_decision.reason);
  if _require_decision.evidence !~ '^https://[^[:space:]<>]+$' or not app._is_plain_text(_require_decision.evidence, 400) then
    perform app._refuse('invalid_evidence');
  elsif _require_decision.points is not null and not app._is_whole(_require_decision.points, 0, 1000) then
    perform app._refuse('invalid_points', left(_require_decision.points::text, 40));
  end if;
end;
$$;

comment on function moderation._require_decision is
'Refuses a decision whose member, reason, evidence or points are none: U0MEM, U0TXT, U0EVI, U0PTS.';

commit;
