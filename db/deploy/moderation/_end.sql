-- Deploy guildkeeper:moderation/_end to pg

begin;
set local role guildkeeper_owner;

create function moderation._end(guild_id bigint, member_id bigint, kind moderation.case_kind, at timestamptz, ended_by bigint)
returns bigint
language plpgsql
as $$
declare
  v_number bigint;
begin
  delete from moderation.sanction s
  where s.guild_id = _end.guild_id and s.member_id = _end.member_id and s.kind = _end.kind
  returning s.number into v_number;
  if not found then
    return null;
  end if;

  update moderation.case c
  set ended_at = _end.at, ended_by = _end.ended_by
  where c.guild_id = _end.guild_id and c.number = v_number;

  perform outbox._unschedule(_end.guild_id, format('moderation.case %s', v_number));
  perform moderation._log(_end.guild_id, v_number);
  return v_number;
end;
$$;

comment on function moderation._end is
'Ends the timeout or ban of a member, if there is one, and returns the number of its case. Effects on the member are the
caller''s.';

commit;
