-- Deploy guildkeeper:roles/_call_off to pg

begin;
set local role guildkeeper_owner;

create function roles._call_off(guild_id bigint, member_id bigint, role_id bigint, source text, ref text)
returns void
language plpgsql
as $$
begin
  perform outbox._unschedule(
    r.guild_id, roles._end_key(r.member_id, r.role_id, r.source, r.ref, r.until)
  )
  from roles.reason r
  where r.guild_id = _call_off.guild_id
    and r.member_id = _call_off.member_id
    and r.role_id = _call_off.role_id
    and r.source = _call_off.source
    and r.ref = _call_off.ref
    and r.ended_at is null
    and r.until is not null;
end;
$$;

comment on function roles._call_off is 'The end of a reason is not due any more: it ends otherwise, or later.';

commit;
