-- Deploy guildkeeper:roles/_check_personal to pg

begin;
set local role guildkeeper_owner;

create function roles._check_personal(guild_id bigint, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_lapses_at timestamptz;
begin
  if not exists (
    select from roles.personal p where p.guild_id = _check_personal.guild_id and p.member_id = _check_personal.member_id
  ) then
    return;
  end if;
  perform roles._lock(_check_personal.guild_id, array[_check_personal.member_id]);
  select p.lapses_at into v_lapses_at
  from roles.personal p
  where p.guild_id = _check_personal.guild_id and p.member_id = _check_personal.member_id
  for update;

  if roles._may_have_personal(_check_personal.guild_id, _check_personal.member_id, null, null) then
    perform roles._set_lapse(_check_personal.guild_id, _check_personal.member_id, null);
  elsif v_lapses_at is null then
    select _check_personal.at + s.personal_grace into strict v_lapses_at
    from roles.settings s
    where s.guild_id = _check_personal.guild_id;
    perform roles._set_lapse(_check_personal.guild_id, _check_personal.member_id, v_lapses_at);
    perform discord.post_to_member(
      _check_personal.guild_id, _check_personal.member_id, 'roles.personal_lapses',
      to_jsonb(roles._personal_row(_check_personal.guild_id, _check_personal.member_id, false)), at => _check_personal.at
    );
  end if;
end;
$$;

comment on function roles._check_personal is
'Looks whether a member may have their own role still: if not, it lapses after the setting personal_grace, and they are told; if
they may again, it does not.';

commit;
