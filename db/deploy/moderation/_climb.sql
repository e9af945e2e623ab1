-- Deploy guildkeeper:moderation/_climb to pg

begin;
set local role guildkeeper_owner;

create function moderation._climb(filed moderation.case, facts moderation.facts default null)
returns void
language plpgsql
as $$
declare
  v_rung moderation.rung_row;
begin
  if (filed).points = 0 then
    return;
  end if;
  select r.* into v_rung from moderation._crossed(filed, moderation._ladder((filed).guild_id)) r;
  if not found then
    return;
  end if;

  perform moderation._file(
    guild_id => (filed).guild_id,
    kind => v_rung.action,
    member_id => (filed).member_id,
    actor_id => null,
    reason => null,
    points => 0,
    ends_at => (filed).at + v_rung.duration,
    follows => (filed).number,
    source => 'ladder',
    at => (filed).at,
    facts => facts,
    cause => (v_rung.points, v_rung.within, null, null, null)::moderation.cause
  );
end;
$$;

comment on function moderation._climb is
'Applies the rung of the ladder that a member newly reaches by a case, as a case that follows from it. Below it again, and
there again, it is applied again.';

commit;
