-- Deploy guildkeeper:personal/_check to pg

begin;
set local role guildkeeper_owner;

create function personal._check(guild_id bigint, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_lapses_at timestamptz;
begin
  if not exists (
    select from personal.role p where p.guild_id = _check.guild_id and p.member_id = _check.member_id
  ) then
    return;
  end if;
  perform roles._lock(_check.guild_id, array[_check.member_id]);
  select p.lapses_at into v_lapses_at
  from personal.role p
  where p.guild_id = _check.guild_id and p.member_id = _check.member_id
  for update;

  if personal._may_have(_check.guild_id, _check.member_id, null, null) then
    perform personal._set_lapse(_check.guild_id, _check.member_id, null);
  elsif v_lapses_at is null then
    select _check.at + s.grace into strict v_lapses_at
    from personal.settings s
    where s.guild_id = _check.guild_id;
    perform personal._set_lapse(_check.guild_id, _check.member_id, v_lapses_at);
    perform discord.post_to_member(
      _check.guild_id, _check.member_id, 'personal.lapses',
      to_jsonb(personal._role_row(_check.guild_id, _check.member_id, false)), at => _check.at
    );
  end if;
end;
$$;

comment on function personal._check is
'Looks whether a member may have their own role still: if not, it lapses after the setting grace, and they are told; if
they may again, it does not.';

commit;
