-- Deploy guildkeeper:roles/_remove_personal to pg

begin;
set local role guildkeeper_owner;

create function roles._remove_personal(guild_id bigint, member_id bigint, note jsonb, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  v_role_id bigint;
begin
  delete from roles.personal p
  where p.guild_id = _remove_personal.guild_id and p.member_id = _remove_personal.member_id
  returning p.role_id into v_role_id;
  perform outbox._unschedule(
    _remove_personal.guild_id, format('roles._personal_due %s', _remove_personal.member_id)
  );
  if v_role_id is null then
    return null;  -- what is being made is deleted when it is there
  end if;

  perform roles._let_go(_remove_personal.guild_id, _remove_personal.member_id, v_role_id);
  perform roles._withdraw(
    _remove_personal.guild_id, _remove_personal.member_id, v_role_id, 'personal', '', _remove_personal.note, _remove_personal.at
  );
  if roles._flaw(_remove_personal.guild_id, v_role_id) is distinct from 'deleted' then
    perform discord.delete_role(_remove_personal.guild_id, v_role_id, _remove_personal.note, at => _remove_personal.at);
    -- Its name is free, and nobody is offered it any more. Should Discord not delete it, the guild's facts will say so.
    perform app._role_gone(_remove_personal.guild_id, v_role_id, _remove_personal.at);
  end if;
  return v_role_id;
end;
$$;

comment on function roles._remove_personal is
'Effect: the role of a member whom the caller has locked is deleted. Returns its id; null: there was none.';

commit;
