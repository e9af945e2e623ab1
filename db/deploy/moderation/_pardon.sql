-- Deploy guildkeeper:moderation/_pardon to pg

begin;
set local role guildkeeper_owner;

create function moderation._pardon(filed moderation.case, actor_id bigint, reason text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_case moderation.case;
begin
  for v_case in select w.* from moderation._withdrawn_with(filed) w loop
    update moderation.case c
    set pardoned_at = _pardon.at, pardoned_by = _pardon.actor_id, pardon_reason = _pardon.reason
    where c.guild_id = v_case.guild_id and c.number = v_case.number;

    if v_case.kind in ('timeout', 'ban') and v_case.ended_at is null then
      perform moderation._end(v_case.guild_id, v_case.member_id, v_case.kind, _pardon.at, null);
      perform moderation._lift(
        v_case, v_case.kind, app._because('moderation.pardoned', jsonb_build_object('number', v_case.number))
      );
    else
      perform moderation._log(v_case.guild_id, v_case.number);
    end if;
  end loop;
end;
$$;

comment on function moderation._pardon is
'Marks a case as pardoned: its points count no more, its timeout or ban is lifted if it is in force, and what the ladder made
of it is pardoned with it.';

commit;
