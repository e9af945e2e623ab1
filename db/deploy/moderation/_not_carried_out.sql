-- Deploy guildkeeper:moderation/_not_carried_out to pg

begin;
set local role guildkeeper_owner;

create function moderation._not_carried_out(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_unknown_member constant integer := 10007;
  c_unknown_ban constant integer := 10026;
  v_case moderation.case;
  v_lifts boolean := _not_carried_out.arguments ? 'lifts';
begin
  if (_not_carried_out.arguments ->> 'code')::integer = c_unknown_ban then
    return;  -- lifted already, or a softban's that was never laid on, which its own refusal says
  end if;
  perform moderation._hold_counter(_not_carried_out.guild_id);
  select c.* into strict v_case
  from moderation.case c
  where c.guild_id = _not_carried_out.guild_id and c.number = (_not_carried_out.arguments ->> 'number')::bigint;
  if v_case.kind = 'timeout' and v_case.ended_at is null
    and (_not_carried_out.arguments ->> 'code')::integer = c_unknown_member
  then
    return;  -- they have left; moderation._member_returned lays it on when they come back
  end if;

  perform moderation._note_failure(
    v_case, moderation._declined(_not_carried_out.arguments, v_lifts), _not_carried_out.at
  );
  perform moderation._log(v_case.guild_id, v_case.number);

  v_case := moderation._require_case(v_case.guild_id, v_case.number);
  perform moderation._tell_failure(
    -- A timeout or ban is lifted for who pardoned it, or as its time is over, which nobody decides then.
    v_case, case when v_lifts and v_case.kind in ('timeout', 'ban') then v_case.pardoned_by else v_case.actor_id end,
    _not_carried_out.at
  );
  if v_case.is_told and (v_case.kind = 'untimeout' or not v_lifts)
    and (_not_carried_out.arguments ->> 'code')::integer is distinct from c_unknown_member
  then
    perform discord.post_to_member(
      v_case.guild_id, v_case.member_id, 'moderation.undone', to_jsonb(moderation._failed(v_case)),
      expires_at => _not_carried_out.at + interval '1 hour', at => _not_carried_out.at
    );
  end if;
end;
$$;

comment on function moderation._not_carried_out is
'Work due: an effect of a case is dead or expired. The case says so, in its log too, with Discord''s answer, and is not in
force any more. Where there is no log, whoever decided it is told; and so is the member who was told that it happens.';

do $$ begin perform outbox._register('moderation._not_carried_out'); end $$;

commit;
